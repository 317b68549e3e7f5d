using System;

namespace EcsGen.Testing.Simulation;

public sealed partial class Kernel
{
    private bool isRunning;

    /// <summary>Runs everything that is due within that time, what is scheduled meanwhile included, and leaves the clock at its end.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(Now + by);
    }

    /// <summary>Runs everything that is due up to and at that time, and leaves the clock there.</summary>
    public void AdvanceTo(DateTimeOffset time)
    {
        var until = (time - options.Start).Ticks;
        if (until < NowTicks) throw new ArgumentOutOfRangeException(nameof(time), time, $"The clock stands at {Now:O} already and does not go back");
        Run(next => next.DueTicks <= until);
        NowTicks = until;
    }

    /// <summary>Runs one event. False when nothing waits.</summary>
    public bool Step()
    {
        var ran = false;
        Run(_ => !ran && (ran = true));
        return ran;
    }

    /// <summary>Runs until nothing waits but background work (which repeats for ever) and the clock stands at the last event.</summary>
    public void RunUntilIdle() => Run(_ => foreground > 0);

    /// <summary>Runs event by event until the condition holds. False when nothing waits any more, or the time is over, and it still does not; the clock then stands at the end of that time.</summary>
    /// <param name="condition">Asked before the first event and after each one.</param>
    /// <param name="within">How long at most, in virtual time. Default: one day.</param>
    public bool RunUntil(Func<bool> condition, TimeSpan? within = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var until = NowTicks + (within ?? TimeSpan.FromDays(1)).Ticks;
        var holds = condition();
        Run(next => !holds && next.DueTicks <= until, () => holds = condition());
        if (!holds) NowTicks = Math.Max(NowTicks, until);
        return holds;
    }

    private void Run(Func<Scheduled, bool> goesOn, Action? afterEach = null)
    {
        if (isRunning) throw new InvalidOperationException("The clock is running already: work inside of the simulation schedules further work, it does not move the clock");
        isRunning = true;
        var bound = new RunBound(options.MostEvents, options.MostEventsAtOneInstant);
        try
        {
            while (queue.Peek() is { } next && goesOn(next))
            {
                bound.Count(next);
                RunOne(queue.Take()!);
                afterEach?.Invoke();
            }
        }
        finally
        {
            isRunning = false;
        }
    }

    private void RunOne(Scheduled work)
    {
        NowTicks = work.DueTicks;
        work.IsPending = false;
        if (!work.IsBackground) foreground--;
        work.Run();
    }
}
