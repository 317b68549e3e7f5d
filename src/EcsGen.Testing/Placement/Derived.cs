using System;

namespace EcsGen.Testing.Placement;

/// <summary>A value that follows from the members of a record and is made once. A copy with other members makes its own; to equality it is nothing.</summary>
internal struct Derived<T> : IEquatable<Derived<T>>
{
    private object? owner;
    private T value;

    public T Of<TOwner>(TOwner record, Func<TOwner, T> make)
        where TOwner : class
    {
        if (ReferenceEquals(owner, record)) return value;
        value = make(record);
        owner = record;
        return value;
    }

    public readonly bool Equals(Derived<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Derived<T>;

    public override readonly int GetHashCode() => 0;
}
