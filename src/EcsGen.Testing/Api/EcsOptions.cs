using System;
using System.Collections.Generic;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing;

/// <summary>What a double starts with.</summary>
public sealed record EcsOptions
{
    /// <summary>The seed of all chance: ids, ties in placement, drawn delays. Default 0.</summary>
    public ulong Seed { get; init; }

    /// <summary>The virtual time at which it starts. Default: 2026-01-01, midnight UTC.</summary>
    public DateTimeOffset Start { get; init; } = new KernelOptions().Start;

    /// <summary>The region. Default us-east-1.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The account. Default 123456789012.</summary>
    public string Account { get; init; } = "123456789012";

    /// <summary>The zones of the region, by their last letters. Default a, b, c.</summary>
    public IReadOnlyList<string> Zones { get; init; } = ["a", "b", "c"];

    /// <summary>Behaviour that changed over time. Default: today's.</summary>
    public EcsBehaviour Behaviour { get; init; } = EcsBehaviour.Newest;

    /// <summary>How long things take.</summary>
    public EcsTimings Timings { get; init; } = new();

    /// <summary>
    /// What is not simulated and yet may be used, by its name in docs/double/fidelity.md: it is then accepted and has no effect. Without it, its use throws <see cref="NotSimulatedException"/>.
    /// </summary>
    public IReadOnlyCollection<string> Allow { get; init; } = [];

    /// <summary>How many events one run may have. Default 50 million.</summary>
    public long MostEvents { get; init; } = new KernelOptions().MostEvents;

    /// <summary>How long real code that runs as a container may take to come to rest, in real time. Default 10 s.</summary>
    public TimeSpan BoundCodeRests { get; init; } = new KernelOptions().BoundCodeRests;

    /// <summary>
    /// How long real code that runs as a container is given, in real time, when it waits for nothing that the simulation knows of: it may have left the simulation's thread. Ten times as
    /// long once it was seen to. More makes such code surer to be waited for on a slow machine. Default 20 ms.
    /// </summary>
    public TimeSpan BoundCodePatience { get; init; } = new KernelOptions().BoundCodePatience;
}
