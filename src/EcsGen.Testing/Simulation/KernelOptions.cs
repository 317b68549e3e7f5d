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
}
