using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Model;

/// <summary>An immutable list that equals another one with equal items in the same order. The default is the empty list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? items;

    /// <summary>Takes a copy of the items.</summary>
    public EquatableArray(IEnumerable<T> items) => this.items = items.ToArray();

    private EquatableArray(T[] items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static EquatableArray<T> Empty => default;

    /// <inheritdoc/>
    public int Count => items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => (items ?? throw new ArgumentOutOfRangeException(nameof(index)))[index];

    /// <summary>Wraps an array that nobody else changes.</summary>
    internal static EquatableArray<T> Own(T[] items) => new(items);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => ReferenceEquals(items, other.items) || Span().SequenceEqual(other.Span());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Span()) hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Span()).GetEnumerator();

    /// <summary>Goes through the items without making an object for it.</summary>
    public Enumerator GetEnumerator() => new(Span());

    IEnumerator IEnumerable.GetEnumerator() => Span().GetEnumerator();

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Goes through the items.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int at;

        internal Enumerator(T[] items)
        {
            this.items = items;
            at = -1;
        }

        /// <summary>The item that it stands at.</summary>
        public readonly T Current => items[at];

        /// <summary>Goes on, or says that there is no more.</summary>
        public bool MoveNext() => ++at < items.Length;
    }

    private T[] Span() => items ?? Array.Empty<T>();
}

/// <summary>Makes an <see cref="EquatableArray{T}"/>.</summary>
public static class EquatableArray
{
    /// <summary>Takes a copy of the items.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items);

    /// <summary>Takes a copy of the items.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this List<T> items) => EquatableArray<T>.Own(items.ToArray());

    /// <summary>A list of these items.</summary>
    public static EquatableArray<T> Create<T>(params T[] items) => new((IEnumerable<T>)items);
}
