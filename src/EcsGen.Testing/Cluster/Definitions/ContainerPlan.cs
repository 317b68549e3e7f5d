using System;

namespace EcsGen.Testing.Cluster.Definitions;

internal enum DependencyCondition : byte
{
    Start,
    Complete,
    Success,
    Healthy,
}

internal readonly record struct Dependency(int Container, DependencyCondition Condition);

internal sealed record HealthPlan(TimeSpan Interval, TimeSpan Timeout, int Retries, TimeSpan StartPeriod);

internal sealed record RestartPlan(TimeSpan AttemptPeriod, int[] IgnoredExitCodes);

/// <summary>A port that a container publishes. Host port 0 is one that the host chooses.</summary>
internal readonly record struct PortPlan(int ContainerPort, int HostPort, bool IsUdp, string? Range);

/// <summary>What the life of a container follows from, read once from its definition; all tasks of a revision share it.</summary>
internal sealed record ContainerPlan
{
    public required int Index { get; init; }

    public required string Name { get; init; }

    public required string Image { get; init; }

    public bool IsEssential { get; init; } = true;

    public Dependency[] DependsOn { get; init; } = [];

    /// <summary>The containers that name this one in their dependencies.</summary>
    public int[] Dependents { get; init; } = [];

    public TimeSpan? StartTimeout { get; init; }

    public TimeSpan? StopTimeout { get; init; }

    public HealthPlan? Health { get; init; }

    public RestartPlan? Restart { get; init; }

    public PortPlan[] Ports { get; init; } = [];

    public int Cpu { get; init; }

    public int? Memory { get; init; }

    public int? MemoryReservation { get; init; }

    public int Gpus { get; init; }
}
