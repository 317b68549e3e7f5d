using System;
using System.Linq;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing;

/// <summary>
/// One account's ECS in one region, alive in virtual time. Its methods are ECS's operations, with ECS's requests, answers and errors; time passes only when a test says so.
/// Not thread-safe.
/// </summary>
public sealed partial class EcsSimulator
{
    private readonly EcsOptions options;

    /// <summary>An account without clusters.</summary>
    public EcsSimulator(EcsOptions? options = null)
    {
        this.options = options ?? new EcsOptions();
        var zones = this.options.Zones.Select(zone => this.options.Region + zone).ToArray();
        if (zones.Length == 0) throw new ArgumentException("A region has at least one zone", nameof(options));
        Kernel = new Kernel(new KernelOptions { Seed = this.options.Seed, Start = this.options.Start, MostEvents = this.options.MostEvents, BoundCodeRests = this.options.BoundCodeRests });
        State = new RegionState(Kernel, new Names(this.options.Region, this.options.Account), this.options.Behaviour, this.options.Timings, zones);
    }

    /// <summary>An account without clusters, with that seed.</summary>
    public EcsSimulator(ulong seed) : this(new EcsOptions { Seed = seed })
    {
    }

    /// <summary>The simulation below: clock, events, chance, log.</summary>
    public Kernel Kernel { get; }

    /// <summary>The virtual time.</summary>
    public DateTimeOffset Now => Kernel.Now;

    /// <summary>What happened, in order. Two runs with the same seed and the same calls have equal logs.</summary>
    public EventLog Log => Kernel.Log;

    internal RegionState State { get; }

    /// <summary>Lets time pass: runs everything that is due within it.</summary>
    public void Advance(TimeSpan by) => Kernel.Advance(by);

    /// <summary>Runs until nothing is going on any more: no task starts, stops or waits for a time. Tasks that run on do not keep it, nor does a service that only a test can help (no place, no capacity).</summary>
    /// <exception cref="EndlessLoopException">A service's tasks end and are started again without end; the message says whose, and why the last one ended.</exception>
    public void RunUntilIdle() => State.Services.RunUntilIdle();

    /// <summary>Runs until the condition holds. False when it does not within that virtual time (default: one day).</summary>
    public bool RunUntil(Func<bool> condition, TimeSpan? within = null) => Kernel.RunUntil(condition, within);

    private void NotSimulated(string feature, string what)
    {
        if (!options.Allow.Contains(feature)) throw new NotSimulatedException(feature, what);
    }
}
