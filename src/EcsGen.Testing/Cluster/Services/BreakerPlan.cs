using System;

namespace EcsGen.Testing.Cluster.Services;

internal enum BreakerThreshold : byte
{
    BoundedPercent,
    UnboundedPercent,
    Count,
}

/// <summary>The deployment circuit breaker of a service, its defaults filled in.</summary>
internal sealed record BreakerPlan(bool IsEnabled, bool RollsBack, bool ResetsOnHealthyTask = true, BreakerThreshold Type = BreakerThreshold.BoundedPercent, int Value = 50)
{
    public const int Ceiling = 200;

    public static BreakerPlan Off { get; } = new(false, false);

    /// <summary>How many failed tasks fail a deployment: a part of the desired count rounded up, for BOUNDED_PERCENT between the floor and 200; or the count itself.</summary>
    public int Threshold(int desired, int floor)
    {
        if (Type == BreakerThreshold.Count) return Value;
        var part = (int)(((long)desired * Value + 99) / 100);
        return Type == BreakerThreshold.UnboundedPercent ? part : Math.Clamp(part, floor, Ceiling);
    }
}
