using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace EcsGen.Testing.Simulation;

#pragma warning disable CA1001 // its waits hold no handle of the system, and it lives as long as the simulation

/// <summary>The thread that bound code runs on. Whoever moves the clock waits while it runs, so nothing ever runs beside it.</summary>
internal sealed class BoundThread(TimeSpan bound, TimeSpan patience)
{
    private readonly SemaphoreSlim work = new(0);
    private readonly SemaphoreSlim done = new(0);
    private Thread? thread;
    private Thread? owner;
    private Action? step;
    private ExceptionDispatchInfo? failure;

    /// <summary>How long code may take, in real time, to come to rest.</summary>
    public TimeSpan Bound => bound;

    /// <summary>How long code is given, in real time, that may be outside of the simulation.</summary>
    public TimeSpan Patience => patience;

    /// <summary>Whether this is the thread of bound code.</summary>
    public bool IsCurrent => Thread.CurrentThread == thread;

    /// <summary>Whether this is the thread that moves the clock.</summary>
    public bool IsOwner => Thread.CurrentThread == owner;

    public void Run(BoundCode code, Action action)
    {
        owner = Thread.CurrentThread;
        thread ??= StartThread();
        step = action;
        work.Release();
        if (!done.Wait(bound))
            throw new TimeoutException($"{code.Name} did not come to rest within {bound.TotalSeconds} s of real time. It runs on the simulation's thread: it must await, not block (Thread.Sleep, .Result, a loop), and take its clock from TimeProvider");
        var thrown = failure;
        failure = null;
        thrown?.Throw();
    }

    private Thread StartThread()
    {
        var started = new Thread(Loop) { IsBackground = true, Name = "bound code" };
        started.Start();
        return started;
    }

    private void Loop()
    {
        while (true)
        {
            work.Wait();
            try
            {
                step!();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
            done.Release();
        }
    }
}
