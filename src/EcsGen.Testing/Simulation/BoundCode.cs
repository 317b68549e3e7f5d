using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace EcsGen.Testing.Simulation;

#pragma warning disable CA1001 // its waits hold no handle of the system, and it lives as long as the simulation

/// <summary>
/// A piece of real code that lives inside of the simulation. It runs on one thread of the simulation, one step at a time, while everything else waits; what it awaits and what its timers call comes back to that thread. The simulation goes on when the
/// code is at rest. Code that leaves the thread (Task.Run, sockets, ConfigureAwait(false) over them) is waited for up to a bound, and told.
/// </summary>
internal sealed class BoundCode : SynchronizationContext
{
    private const int MostSteps = 1_000_000;

    private readonly Kernel kernel;
    private readonly BoundThread thread;
    private readonly Queue<Action> ready = [];
    private readonly ConcurrentQueue<Action> outside = [];
    private readonly ManualResetEventSlim arrived = new();
    private bool isDraining;
    private volatile bool isDead;
    private volatile bool isDone;
    private int waits;

    public BoundCode(Kernel kernel, BoundThread thread, string name)
    {
        this.kernel = kernel;
        this.thread = thread;
        Name = name;
        Time = new BoundTimeProvider(kernel, this);
    }

    /// <summary>What it is, for messages.</summary>
    public string Name { get; }

    /// <summary>The clock for the code.</summary>
    public TimeProvider Time { get; }

    /// <summary>Whether it was seen to run outside of the simulation's thread.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Whether the caller is on a thread of the simulation.</summary>
    public bool IsInside => thread.IsCurrent || thread.IsOwner;

    /// <summary>Called once, on the thread that moves the clock, when it was first seen outside.</summary>
    public Action? Left { get; set; }

    /// <summary>Runs a step and all that follows from it, until the code is at rest.</summary>
    public void Run(Action step)
    {
        if (isDead) return;
        ready.Enqueue(step);
        // from inside of bound code: once that is at rest
        if (!thread.IsCurrent) Settle();
        else if (!isDraining) SettleLater();
    }

    /// <summary>It has come to its end: nothing of it is waited for.</summary>
    public void Finish() => isDone = true;

    /// <summary>Nothing of it runs any more: what it awaits never comes.</summary>
    public void Kill() => isDead = true;

    public override void Post(SendOrPostCallback d, object? state) => Come(() => d(state));

    public override void Send(SendOrPostCallback d, object? state) => Post(d, state);

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>A wait of the code that the simulation knows of has begun, or ended.</summary>
    public void Waits(int by) => Interlocked.Add(ref waits, by);

    public void Come(Action step)
    {
        if (isDead) return;
        if (thread.IsCurrent || thread.IsOwner)
        {
            ready.Enqueue(step);
            if (!isDraining) SettleLater();
            return;
        }
        outside.Enqueue(step);
        HasLeft = true;
        arrived.Set();
    }

    private void SettleLater() => kernel.Schedule(TimeSpan.Zero, "bound code goes on", static code => code.Settle(), this);

    private void Settle()
    {
        do
        {
            TakeFromOutside();
            thread.Run(this, Drain);
        }
        while (!isDead && ComesFromOutside());
        if (!HasLeft || Left is null) return;
        Left();
        Left = null;
    }

    private void Drain()
    {
        var previous = Current;
        SetSynchronizationContext(this);
        isDraining = true;
        try
        {
            for (var steps = 0; ready.TryDequeue(out var step) && !isDead; steps++)
            {
                if (steps == MostSteps) throw new EndlessLoopException($"{Name} does not come to rest: it ran {MostSteps} steps without the clock moving") { RepeatedEvent = Name };
                step();
            }
        }
        finally
        {
            isDraining = false;
            SetSynchronizationContext(previous);
        }
    }

    // code that waits for nothing that the simulation knows of may be outside: it gets a little real time, and more once it was seen there
    private bool ComesFromOutside()
    {
        if (!outside.IsEmpty) return true;
        if (isDone || Volatile.Read(ref waits) > 0) return false;
        arrived.Wait(HasLeft ? 10 * thread.Patience : thread.Patience);
        return !outside.IsEmpty;
    }

    private void TakeFromOutside()
    {
        arrived.Reset();
        while (outside.TryDequeue(out var step)) ready.Enqueue(step);
    }
}
