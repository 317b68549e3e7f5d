using System.Collections.Generic;
using System.Text;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing;

/// <summary>What keeps a service from its steady state.</summary>
public enum ObstacleKind
{
    /// <summary>No more task may start: maximumPercent.</summary>
    MaximumPercent,

    /// <summary>No task may stop: minimumHealthyPercent.</summary>
    MinimumHealthyPercent,

    /// <summary>No instance takes a task.</summary>
    Placement,

    /// <summary>Tasks that should stop are protected from scale-in.</summary>
    Protection,

    /// <summary>Starts are throttled, because tasks ended before they ran.</summary>
    Throttle,

    /// <summary>Tasks ran and ended by themselves.</summary>
    TasksEnd,

    /// <summary>Tasks wait on their host for room that stopping tasks still hold.</summary>
    HostIsFull,

    /// <summary>Tasks wait in PROVISIONING for an instance of a capacity provider.</summary>
    Capacity,

    /// <summary>Tasks are PENDING on an instance whose agent is not connected.</summary>
    AgentIsAway,

    /// <summary>Tasks are on their way, or run and do not count as healthy yet.</summary>
    TasksAreStarting,

    /// <summary>Health checks of containers fail.</summary>
    UnhealthyContainers,

    /// <summary>Health checks of target groups fail.</summary>
    UnhealthyTargets,

    /// <summary>A deployment in stages waits in one of them.</summary>
    Stage,

    /// <summary>The deployment has failed and nothing more is started.</summary>
    FailedDeployment,

    /// <summary>A service with the EXTERNAL deployment controller has no task set.</summary>
    NoTaskSet,

    /// <summary>The scheduler has not had its round yet.</summary>
    NextRound,
}

/// <summary>One thing that keeps a service from its steady state.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Reason">What it is, in ECS's own words where there are some.</param>
/// <param name="Remedy">The smallest change that would free it; null when time alone does.</param>
/// <param name="Count">How many tasks it holds.</param>
public sealed record ServiceObstacle(ObstacleKind Kind, string Reason, string? Remedy = null, int Count = 0)
{
    /// <summary>How placement looked at each instance, when that is the obstacle.</summary>
    public PlacementExplanation? Placement { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Remedy is null ? Reason : Reason + "\n    → " + Remedy;
}

/// <summary>Why a service is where it is.</summary>
/// <param name="Service">Its name.</param>
/// <param name="IsSteady">Whether it has reached a steady state.</param>
/// <param name="IsDeadlocked">Whether nothing will move until something is changed: no task is on its way and no time brings one.</param>
/// <param name="Summary">Its counts and its deployments in a sentence.</param>
/// <param name="Obstacles">What is in its way, the most telling first.</param>
public sealed record ServiceExplanation(string Service, bool IsSteady, bool IsDeadlocked, string Summary, IReadOnlyList<ServiceObstacle> Obstacles)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(Summary);
        foreach (var obstacle in Obstacles) text.Append("\n  ").Append(obstacle);
        return text.ToString();
    }
}
