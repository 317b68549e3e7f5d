using System;
using System.Threading;
using System.Threading.Tasks;

namespace EcsGen.Testing.Simulation;

/// <summary>The simulation's clock for one piece of bound code: its timers call back on the code's thread.</summary>
internal sealed class BoundTimeProvider(Kernel kernel, BoundCode code) : TimeProvider
{
    public override long TimestampFrequency => kernel.Time.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => kernel.Now;

    public override long GetTimestamp() => kernel.Time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new Timer(kernel, code, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(Kernel kernel, BoundCode code, TimerCallback callback, object? state) : ITimer
    {
        private ITimer? inner;
        private bool waits;
        private bool isDisposed;
        private TimeSpan period;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (isDisposed) return false;
            this.period = period;
            if (!code.IsInside)
            {
                code.Come(() => Change(dueTime, period));
                return true;
            }
            Wait(dueTime != Timeout.InfiniteTimeSpan);
            if (inner is null) inner = kernel.Time.CreateTimer(_ => Fire(), null, dueTime, period);
            else inner.Change(dueTime, period);
            return true;
        }

        public void Dispose()
        {
            isDisposed = true;
            Wait(false);
            inner?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        private void Fire()
        {
            if (isDisposed) return;
            Wait(period > TimeSpan.Zero);
            code.Run(() => callback(state));
        }

        private void Wait(bool value)
        {
            if (waits == value) return;
            waits = value;
            code.Waits(value ? 1 : -1);
        }
    }
}
