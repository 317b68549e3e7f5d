using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Services;

internal enum DeploymentStrategy : byte
{
    Rolling,
    BlueGreen,
    Linear,
    Canary,
}

/// <summary>What of a service can change without a new deployment, its defaults filled in.</summary>
internal sealed record ServiceSettings
{
    public int MinimumPercent { get; init; } = 100;

    public int MaximumPercent { get; init; } = 200;

    public BreakerPlan Breaker { get; init; } = BreakerPlan.Off;

    public bool WatchesAlarms { get; init; }

    public bool AlarmsRollBack { get; init; }

    public EquatableArray<string> Alarms { get; init; }

    public DeploymentStrategy Strategy { get; init; }

    public int BakeMinutes { get; init; }

    public IReadOnlyList<DeploymentLifecycleHook> Hooks { get; init; } = [];

    public double StepPercent { get; init; } = 10;

    public int StepBakeMinutes { get; init; } = 6;

    public double CanaryPercent { get; init; } = 5;

    public int CanaryBakeMinutes { get; init; } = 10;

    /// <summary>The configuration as DescribeServices shows it.</summary>
    public DeploymentConfiguration Configuration { get; init; } = new();

    public int GraceSeconds { get; init; }

    /// <summary>ENABLED or DISABLED, as it is shown; null for a service that never had it.</summary>
    public string? ZoneRebalancing { get; init; }

    public Values<Model.PlacementConstraint> ShownConstraints { get; init; }

    public Values<Model.PlacementStrategy> ShownStrategy { get; init; }

    public EquatableArray<Constraint> Constraints { get; init; }

    public EquatableArray<Strategy> Strategies { get; init; }

    public bool EnableExecuteCommand { get; init; }

    public bool EnableEcsManagedTags { get; init; }

    public string PropagateTags { get; init; } = "NONE";

    public DeploymentBounds Bounds(int desired) => DeploymentBounds.Of(desired, MinimumPercent, MaximumPercent);
}
