using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Resource.html">Resource</see>.</summary>
public sealed record Resource
{
    public string? Name { get; init; }

    public string? Type { get; init; }

    public double DoubleValue { get; init; }

    public long LongValue { get; init; }

    public int IntegerValue { get; init; }

    public EquatableArray<string> StringSetValue { get; init; }
}
