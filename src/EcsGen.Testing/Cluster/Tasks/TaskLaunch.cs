using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>What tasks are started with. One object serves all tasks of a call, or of a deployment.</summary>
internal sealed record TaskLaunch
{
    private Derived<PlacementRequest> request;

    public required ClusterState Cluster { get; init; }

    public required TaskDefinitionState Definition { get; init; }

    /// <summary>The plan with overrides; null when it is that of the definition.</summary>
    public TaskPlan? Plan { get; init; }

    public required LaunchKind Kind { get; init; }

    /// <summary>The provider, when a strategy chose the capacity.</summary>
    public string? CapacityProvider { get; init; }

    /// <summary>Fargate's version, LATEST resolved.</summary>
    public string? PlatformVersion { get; init; }

    public required string Group { get; init; }

    public string? StartedBy { get; init; }

    public ITaskOwner? Owner { get; init; }

    /// <summary>The overrides as they were sent; null for none.</summary>
    public TaskOverride? Overrides { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Tags { get; init; } = [];

    /// <summary>The subnets of awsvpcConfiguration.</summary>
    public IReadOnlyList<string> Subnets { get; init; } = [];

    public bool EnableExecuteCommand { get; init; }

    /// <summary>The constraints of the service or the run; those of the definition come with it.</summary>
    public EquatableArray<Constraint> Constraints { get; init; }

    /// <summary>The strategy of the service or the run.</summary>
    public EquatableArray<Strategy> Strategies { get; init; }

    /// <summary>Whether its tasks are a daemon's: they keep no instance from being empty.</summary>
    public bool IsDaemon { get; init; }

    /// <summary>What it asks of placement.</summary>
    public PlacementRequest Request => request.Of(this, PlacementRequests.Of);
}
