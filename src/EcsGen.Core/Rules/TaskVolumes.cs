using System.Collections;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>The volumes of a definition that can be judged, with their paths. Going through them makes no object.</summary>
public readonly record struct TaskVolumes : IEnumerable<(MemberPath Path, Volume Volume)>
{
    private static readonly MemberPath[] Paths = MemberPath.Root["volumes"].Items(32);

    private readonly Values<Volume> items;

    internal TaskVolumes(Values<Volume> items) => this.items = items;

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(items.Known().GetEnumerator());

    IEnumerator<(MemberPath Path, Volume Volume)> IEnumerable<(MemberPath Path, Volume Volume)>.GetEnumerator()
    {
        foreach (var item in this) yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<(MemberPath Path, Volume Volume)>)this).GetEnumerator();

    /// <summary>Goes through them.</summary>
    public struct Enumerator
    {
        private KnownItems<Volume>.Enumerator known;

        internal Enumerator(KnownItems<Volume>.Enumerator known) => this.known = known;

        /// <summary>The one that it stands at.</summary>
        public readonly (MemberPath Path, Volume Volume) Current
        {
            get
            {
                var (index, value) = known.Current;
                return (index < Paths.Length ? Paths[index] : MemberPath.Root["volumes"][index], value);
            }
        }

        /// <summary>Goes on, or says that there is no more.</summary>
        public bool MoveNext() => known.MoveNext();
    }
}
