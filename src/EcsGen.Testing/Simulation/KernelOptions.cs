using System;

namespace EcsGen.Testing.Simulation;

/// <summary>How a simulation starts and what bounds it.</summary>
public sealed record KernelOptions
{
    /// <summary>The seed of all chance. Default 0.</summary>
    public ulong Seed { get; init; }

    /// <summary>The virtual time at which the clock starts. Default: 2026-01-01, midnight UTC.</summary>
    public DateTimeOffset Start { get; init; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How many events one run (one call that moves the clock) may have. Default 50 million.</summary>
    public long MostEvents { get; init; } = 50_000_000;

    /// <summary>How many events may follow each other without the clock moving. Default 5 million.</summary>
    public long MostEventsAtOneInstant { get; init; } = 5_000_000;

    /// <summary>How long bound code (real code that lives in the simulation) may take to come to rest, in real time. Default 10 s.</summary>
    public TimeSpan BoundCodeRests { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long bound code is given that waits for nothing the simulation knows of, in real time: it may be outside of it. Default 20 ms.</summary>
    public TimeSpan BoundCodePatience { get; init; } = TimeSpan.FromMilliseconds(20);
}
