using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>What a round of the scheduler wanted and could not do.</summary>
internal sealed record RoundReport
{
    public static RoundReport Empty { get; } = new();

    /// <summary>Tasks that the maximum kept from being started.</summary>
    public int HeldByMaximum { get; init; }

    /// <summary>Tasks that the minimum kept from being stopped.</summary>
    public int HeldByMinimum { get; init; }

    /// <summary>Tasks that scale-in protection kept from being stopped.</summary>
    public int HeldByProtection { get; init; }

    /// <summary>The launch that has no place; null when none is missing one.</summary>
    public TaskLaunch? Unplaced { get; init; }

    /// <summary>Whether starts wait for the end of a pause.</summary>
    public bool IsThrottled { get; init; }

    public bool Acted { get; init; }
}
