using System;
using System.Threading;
using System.Threading.Tasks;

namespace EcsGen.Testing.Simulation;

/// <summary>The simulation's clock as .NET's: time and timestamps are virtual, timers are events. The time zone is UTC.</summary>
internal sealed class KernelTimeProvider(Kernel kernel) : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => kernel.Now;

    public override long GetTimestamp() => kernel.NowTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new Timer(kernel, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    // a timer that repeats is background work: it would keep the simulation from ever being idle
    private sealed class Timer(Kernel kernel, TimerCallback callback, object? state) : ITimer
    {
        private Scheduled? next;
        private TimeSpan period = Timeout.InfiniteTimeSpan;
        private bool isDisposed;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (isDisposed) return false;
            next?.Cancel();
            this.period = period;
            next = dueTime == Timeout.InfiniteTimeSpan ? null : kernel.Schedule(dueTime, "timer", Fire, Repeats);
            return true;
        }

        public void Dispose()
        {
            isDisposed = true;
            next?.Cancel();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        private bool Repeats => period > TimeSpan.Zero;

        private void Fire()
        {
            next = Repeats ? kernel.Schedule(period, "timer", Fire, background: true) : null;
            callback(state);
        }
    }
}
