using System;
using System.Collections.Immutable;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>What an instance is, apart from the tasks on it. Replaced as a whole when it changes.</summary>
internal sealed record InstanceFacts
{
    /// <summary>The ARN of the container instance.</summary>
    public required string Id { get; init; }

    /// <summary>As <c>i-0a1b2c3d4e5f60718</c>; null for an external instance.</summary>
    public string? Ec2InstanceId { get; init; }

    /// <summary>Whether its status is ACTIVE. No other instance is looked at.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Whether its agent is connected. Placement refuses an instance without, it does not wait.</summary>
    public bool AgentConnected { get; init; } = true;

    /// <summary>As <c>1.94.0</c>.</summary>
    public string AgentVersion { get; init; } = "";

    /// <summary>When it was registered.</summary>
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>The capacity provider that it belongs to, or null.</summary>
    public string? CapacityProvider { get; init; }

    /// <summary>Whether it is registered with ECS Anywhere: launch type EXTERNAL.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Built-in and custom attributes; the value is null where an attribute has none.</summary>
    public ImmutableSortedDictionary<string, string?> Attributes { get; init; } = NoAttributes;

    /// <summary>What there is for tasks when none runs: registered CPU, memory, GPUs, interfaces. Its ports are those that are reserved.</summary>
    public required TaskFootprint Registered { get; init; }

    /// <summary>The zone, from the attribute <c>ecs.availability-zone</c>; null where it has none.</summary>
    public string? Zone => Attributes.GetValueOrDefault(WellKnown.AvailabilityZone);

    private static ImmutableSortedDictionary<string, string?> NoAttributes { get; } = ImmutableSortedDictionary.Create<string, string?>(StringComparer.Ordinal);
}
