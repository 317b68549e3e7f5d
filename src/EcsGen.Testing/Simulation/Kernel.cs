using System;
using System.Collections.Generic;

namespace EcsGen.Testing.Simulation;

/// <summary>
/// A clock that steps from event to event, what waits, seeded chance and the log. It knows nothing of what it simulates. One thread at a time may use it.
/// </summary>
public sealed partial class Kernel
{
    private readonly KernelOptions options;
    private readonly EventQueue queue = new();
    private readonly Dictionary<string, SeededRandom> streams = new(StringComparer.Ordinal);
    private readonly BoundThread boundThread;
    private int foreground;

    /// <summary>A simulation at its start.</summary>
    public Kernel(KernelOptions? options = null)
    {
        this.options = options ?? new KernelOptions();
        Time = new KernelTimeProvider(this);
        boundThread = new BoundThread(this.options.BoundCodeRests, this.options.BoundCodePatience);
    }

    /// <summary>The virtual time.</summary>
    public DateTimeOffset Now => options.Start.AddTicks(NowTicks);

    /// <summary>The time since the start of the simulation.</summary>
    public TimeSpan Elapsed => new(NowTicks);

    /// <summary>The seed that chance follows from.</summary>
    public ulong Seed => options.Seed;

    /// <summary>The virtual clock for code that takes a <see cref="TimeProvider"/>: its timers are events of this simulation.</summary>
    public TimeProvider Time { get; }

    /// <summary>What happened.</summary>
    public EventLog Log { get; } = new();

    /// <summary>How much waits, repeated background work included.</summary>
    public int PendingCount => queue.Count;

    internal long NowTicks { get; private set; }

    /// <summary>The stream of chance with that name; the same object each time.</summary>
    public SeededRandom Random(string stream)
    {
        if (!streams.TryGetValue(stream, out var random)) streams[stream] = random = new SeededRandom(Seed, stream);
        return random;
    }

    /// <summary>Schedules work after a delay; without delay it runs at this instant, after what is scheduled for it already.</summary>
    /// <param name="delay">How long from now; not negative.</param>
    /// <param name="name">What the work is, in a few words without a number in it.</param>
    /// <param name="action">The work.</param>
    /// <param name="background">Whether it repeats for ever, so that it does not keep a run from being idle.</param>
    public Scheduled Schedule(TimeSpan delay, string name, Action action, bool background = false) =>
        Schedule(delay, name, static run => run(), action, background);

    /// <summary>Schedules work that is given <paramref name="state"/>: no closure is made for it.</summary>
    public Scheduled Schedule<T>(TimeSpan delay, string name, Action<T> action, T state, bool background = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        var work = new Scheduled<T>(name, background, action, state) { DueTicks = NowTicks + delay.Ticks, IsPending = true, Owner = this };
        if (!background) foreground++;
        queue.Add(work);
        return work;
    }

    /// <summary>Adds to the log.</summary>
    public void Record(string kind, object subject, object? detail = null) => Log.Add(new LogEntry(NowTicks, kind, subject, detail));

    /// <summary>Makes a place for real code in the simulation.</summary>
    internal BoundCode Bind(string name) => new(this, boundThread, name);

    internal void Cancelled(Scheduled work)
    {
        if (!work.IsBackground) foreground--;
        queue.OneWasCancelled();
    }
}
