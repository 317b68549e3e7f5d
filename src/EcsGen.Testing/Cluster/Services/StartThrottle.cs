using System;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>
/// The pauses between attempts to start tasks that always end before they run. AWS says that they grow, and to what; when they begin and how they grow is chosen
/// (<see cref="ServiceTimings"/>). A new deployment begins without.
/// </summary>
internal sealed class StartThrottle
{
    /// <summary>Tasks in a row that went from PENDING to STOPPED.</summary>
    public int FailedStarts { get; private set; }

    /// <summary>Until when nothing is started; ticks since the start of the simulation.</summary>
    public long UntilTicks { get; private set; } = -1;

    public void Failed(long now, ServiceTimings timings, TimeSpan longest)
    {
        FailedStarts++;
        if (FailedStarts < timings.FailedStartsBeforeThrottle) return;
        var doublings = Math.Min(FailedStarts - timings.FailedStartsBeforeThrottle, 20);
        var pause = Math.Min(timings.FirstThrottle.Ticks << doublings, longest.Ticks);
        UntilTicks = now + pause;
    }

    public void Started()
    {
        FailedStarts = 0;
        UntilTicks = -1;
    }
}
