using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Model;

/// <summary>A list member: not set, an explicit null, a list whose items are known or unknown, or unknown as a whole.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public readonly struct Values<T> : IEquatable<Values<T>>, IReadOnlyList<Value<T>>
{
    private readonly EquatableArray<Value<T>> items;
    private readonly Node? node;
    private readonly bool isList;

    private Values(EquatableArray<Value<T>> items, Node? node, bool isList)
    {
        this.items = items;
        this.node = node;
        this.isList = isList;
    }

    /// <summary>A list with these items.</summary>
    public Values(IEnumerable<Value<T>> items) : this(items.ToEquatableArray(), null, true)
    {
    }

    /// <summary>Whether the member is there in any form.</summary>
    public bool IsSet => isList || node is not null;

    /// <summary>Whether this is a list, of which the single items may still be unknown.</summary>
    public bool IsList => isList;

    /// <summary>Whether the list as a whole can't be judged.</summary>
    public bool IsUnknown => node is not null && node.Kind != NodeKind.Null;

    /// <summary>Whether to the API the member is not there: not set, or null.</summary>
    public bool IsAbsent => !isList && !IsUnknown;

    /// <summary>Whether everything in it is known: absent, or a list without unknown items.</summary>
    public bool IsComplete
    {
        get
        {
            if (IsUnknown) return false;
            foreach (var item in items)
                if (!item.IsKnown)
                    return false;
            return true;
        }
    }

    /// <summary>What was written, when the member as a whole is unknown or null.</summary>
    public Node? Written => node;

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public Value<T> this[int index] => items[index];

    /// <summary>A list that can't be judged, kept as it was written.</summary>
    public static Values<T> Unknown(Node node) => new(default, node ?? throw new ArgumentNullException(nameof(node)), false);

    /// <summary>The known items with their positions.</summary>
    public KnownItems<T> Known() => new(items);

    /// <inheritdoc/>
    public IEnumerator<Value<T>> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Values<T> other) => isList == other.isList && items == other.items && Equals(node, other.node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Values<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((items.GetHashCode() * 31) + (node?.GetHashCode() ?? 0));

    /// <summary>A list of known items; a null reference means not set.</summary>
    public static implicit operator Values<T>(T[]? items) =>
        items is null ? default : new Values<T>(items.Select(item => (Value<T>)item));

    /// <summary>Whether two lists are equal.</summary>
    public static bool operator ==(Values<T> left, Values<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(Values<T> left, Values<T> right) => !left.Equals(right);
}
