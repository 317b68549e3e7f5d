using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Resource.html">Resource</see>.</summary>
public sealed record Resource
{
    /// <summary>The resource: CPU, MEMORY, PORTS, PORTS_UDP or GPU.</summary>
    public string? Name { get; init; }

    /// <summary>Which of the values it has: INTEGER, DOUBLE, LONG or STRINGSET.</summary>
    public string? Type { get; init; }

    /// <summary>The amount, for a resource of the type DOUBLE.</summary>
    public double DoubleValue { get; init; }

    /// <summary>The amount, for a resource of the type LONG.</summary>
    public long LongValue { get; init; }

    /// <summary>The amount, for a resource of the type INTEGER: CPU units, MiB, or a number of devices.</summary>
    public int IntegerValue { get; init; }

    /// <summary>The members, for a resource of the type STRINGSET: the ports in use.</summary>
    public EquatableArray<string> StringSetValue { get; init; }
}
