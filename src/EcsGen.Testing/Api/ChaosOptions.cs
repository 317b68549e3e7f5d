using System;
using System.Collections.Generic;

namespace EcsGen.Testing;

/// <summary>A kind of fault that chance may choose.</summary>
public enum ChaosKind
{
    /// <summary>A running container exits with 1.</summary>
    ContainerExit,

    /// <summary>A running container runs out of memory.</summary>
    OutOfMemory,

    /// <summary>An instance is lost.</summary>
    InstanceLoss,

    /// <summary>An agent is away for some minutes.</summary>
    AgentLoss,

    /// <summary>Fargate has no room for some minutes.</summary>
    CapacityDrought,
}

/// <summary>How much goes wrong, and what.</summary>
public sealed record ChaosOptions
{
    /// <summary>The seed. Default: drawn from the double's own, so that the double's seed is enough to replay.</summary>
    public ulong? Seed { get; init; }

    /// <summary>The mean time between faults. Default 5 minutes.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long it goes on. Default one hour.</summary>
    public TimeSpan For { get; init; } = TimeSpan.FromHours(1);

    /// <summary>What may happen. Default: everything but the loss of instances, which do not come back by themselves.</summary>
    public IReadOnlyList<ChaosKind> Kinds { get; init; } = [ChaosKind.ContainerExit, ChaosKind.OutOfMemory, ChaosKind.AgentLoss, ChaosKind.CapacityDrought];

    /// <summary>How long what passes lasts, at most. Default 10 minutes.</summary>
    public TimeSpan LastsAtMost { get; init; } = TimeSpan.FromMinutes(10);
}
