using System.Collections;
using System.Collections.Generic;

namespace EcsGen.Model;

/// <summary>The known items of a list with their positions. Going through them makes no object.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public readonly record struct KnownItems<T> : IEnumerable<(int Index, T Value)>
{
    private readonly EquatableArray<Value<T>> items;

    internal KnownItems(EquatableArray<Value<T>> items) => this.items = items;

    /// <summary>Goes through the items without making an object for it.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<(int Index, T Value)> IEnumerable<(int Index, T Value)>.GetEnumerator()
    {
        foreach (var item in this) yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<(int Index, T Value)>)this).GetEnumerator();

    /// <summary>Goes through the items.</summary>
    public struct Enumerator
    {
        private readonly EquatableArray<Value<T>> items;
        private int at;

        internal Enumerator(EquatableArray<Value<T>> items)
        {
            this.items = items;
            at = -1;
        }

        /// <summary>The item that it stands at.</summary>
        public readonly (int Index, T Value) Current => (at, items[at].OrDefault()!);

        /// <summary>Goes on, or says that there is no more.</summary>
        public bool MoveNext()
        {
            while (++at < items.Count)
                if (items[at].IsKnown)
                    return true;
            return false;
        }
    }
}
