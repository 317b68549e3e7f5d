using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Instances;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>What is wanted of placement for one task.</summary>
internal sealed record PlacementAsk
{
    public required TaskLaunch Launch { get; init; }

    /// <summary>Constraints of the service or call, as they were sent; those of the definition come with its plan.</summary>
    public IReadOnlyList<Model.PlacementConstraint> Constraints { get; init; } = [];

    public IReadOnlyList<Model.PlacementStrategy> Strategy { get; init; } = [];
}

/// <summary>Where a task goes, or why nowhere.</summary>
/// <param name="Instance">The instance; null on Fargate, and when there is none.</param>
/// <param name="Zone">The zone; null when the task has no place.</param>
/// <param name="Failures">When it has no place: each instance that was tried with ECS's reason, as <c>RESOURCE:CPU</c>.</param>
internal sealed record PlacementAnswer(InstanceState? Instance, string? Zone, IReadOnlyList<(InstanceState? Instance, string Reason)> Failures)
{
    public bool IsPlaced => Zone is not null || Instance is not null;
}
