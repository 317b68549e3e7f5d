using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html">Service</see>.</summary>
public sealed record Service
{
    public string? ServiceArn { get; init; }

    public string? ServiceName { get; init; }

    public string? ClusterArn { get; init; }

    public EquatableArray<Model.LoadBalancer> LoadBalancers { get; init; }

    public EquatableArray<Model.ServiceRegistry> ServiceRegistries { get; init; }

    public string? Status { get; init; }

    public int DesiredCount { get; init; }

    public int RunningCount { get; init; }

    public int PendingCount { get; init; }

    public string? LaunchType { get; init; }

    public EquatableArray<Model.CapacityProviderStrategyItem> CapacityProviderStrategy { get; init; }

    public string? PlatformVersion { get; init; }

    public string? PlatformFamily { get; init; }

    public string? TaskDefinition { get; init; }

    public Model.DeploymentConfiguration? DeploymentConfiguration { get; init; }

    public EquatableArray<TaskSet> TaskSets { get; init; }

    public EquatableArray<Deployment> Deployments { get; init; }

    public string? RoleArn { get; init; }

    public EquatableArray<ServiceEvent> Events { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public string? CurrentServiceDeployment { get; init; }

    public EquatableArray<ServiceCurrentRevisionSummary>? CurrentServiceRevisions { get; init; }

    public EquatableArray<Model.PlacementConstraint> PlacementConstraints { get; init; }

    public EquatableArray<Model.PlacementStrategy> PlacementStrategy { get; init; }

    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    public int? HealthCheckGracePeriodSeconds { get; init; }

    public string? SchedulingStrategy { get; init; }

    public Model.DeploymentController? DeploymentController { get; init; }

    public EquatableArray<Model.Tag>? Tags { get; init; }

    public string? CreatedBy { get; init; }

    public bool EnableECSManagedTags { get; init; }

    public string? PropagateTags { get; init; }

    public bool EnableExecuteCommand { get; init; }

    public string? AvailabilityZoneRebalancing { get; init; }

    public string? ResourceManagementType { get; init; }
}
