using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace EcsGen.Model;

/// <summary>
/// The value of a member: not set, an explicit null, known, or unknown. Unknown is what a parameter will give, or what could
/// not be read as this type; it is kept and written back as it was. A rule says nothing about what is unknown.
/// </summary>
/// <typeparam name="T">The member's type.</typeparam>
public readonly struct Value<T> : IEquatable<Value<T>>
{
    private readonly T? known;
    private readonly Node? node;
    private readonly bool isKnown;

    private Value(T? known, Node? node, bool isKnown)
    {
        this.known = known;
        this.node = node;
        this.isKnown = isKnown;
    }

    /// <summary>An explicit null, which the API reads as not set.</summary>
    public static Value<T> Null { get; } = new(default, Node.Null(), false);

    /// <summary>Whether the member is there in any form: known, unknown or null.</summary>
    public bool IsSet => isKnown || node is not null;

    /// <summary>Whether the member has a value that can be judged.</summary>
    public bool IsKnown => isKnown;

    /// <summary>Whether the member has a value that can't be judged: a parameter, or another type.</summary>
    public bool IsUnknown => node is not null && node.Kind != NodeKind.Null;

    /// <summary>Whether to the API the member is not there: not set, or null.</summary>
    public bool IsAbsent => !isKnown && !IsUnknown;

    /// <summary>What was written, when it is unknown or null.</summary>
    public Node? Written => node;

    /// <summary>A value that can't be judged, kept as it was written.</summary>
    public static Value<T> Unknown(Node node) => new(default, node ?? throw new ArgumentNullException(nameof(node)), false);

    /// <summary>Gives the value when it is known.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = known;
        return isKnown;
    }

    /// <summary>The value when it is known, else the default of the type.</summary>
    public T? OrDefault() => known;

    /// <summary>The value when it is known, <paramref name="absent"/> when the member is absent; false when it is unknown.</summary>
    public bool TryGetOr(T absent, [NotNullWhen(true)] out T? value)
    {
        value = isKnown ? known : absent;
        return !IsUnknown;
    }

    /// <summary>Whether the value is known and equal to <paramref name="other"/>.</summary>
    public bool Is(T other) => isKnown && EqualityComparer<T>.Default.Equals(known!, other);

    /// <inheritdoc/>
    public bool Equals(Value<T> other) =>
        isKnown == other.isKnown && EqualityComparer<T?>.Default.Equals(known, other.known) && Equals(node, other.node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((known?.GetHashCode() ?? 0) * 31) + (node?.GetHashCode() ?? 0));

    /// <inheritdoc/>
    public override string ToString() => isKnown ? Convert.ToString(known, System.Globalization.CultureInfo.InvariantCulture) ?? "" : node?.ToString() ?? "";

    /// <summary>A known value; a null reference means not set.</summary>
    public static implicit operator Value<T>(T? value) => value is null ? default : new Value<T>(value, null, true);

    /// <summary>Whether two values are equal.</summary>
    public static bool operator ==(Value<T> left, Value<T> right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Value<T> left, Value<T> right) => !left.Equals(right);
}
