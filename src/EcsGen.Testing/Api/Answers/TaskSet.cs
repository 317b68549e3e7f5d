using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html">TaskSet</see>.</summary>
public sealed record TaskSet
{
    public string? Id { get; init; }

    public string? TaskSetArn { get; init; }

    public string? ServiceArn { get; init; }

    public string? ClusterArn { get; init; }

    public string? StartedBy { get; init; }

    public string? ExternalId { get; init; }

    public string? Status { get; init; }

    public string? TaskDefinition { get; init; }

    public int ComputedDesiredCount { get; init; }

    public int PendingCount { get; init; }

    public int RunningCount { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public string? LaunchType { get; init; }

    public EquatableArray<Model.CapacityProviderStrategyItem> CapacityProviderStrategy { get; init; }

    public string? PlatformVersion { get; init; }

    public string? PlatformFamily { get; init; }

    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    public EquatableArray<Model.LoadBalancer> LoadBalancers { get; init; }

    public EquatableArray<Model.ServiceRegistry> ServiceRegistries { get; init; }

    public Scale? Scale { get; init; }

    public string? StabilityStatus { get; init; }

    public DateTimeOffset? StabilityStatusAt { get; init; }

    public EquatableArray<Model.Tag> Tags { get; init; }

    public DeploymentEphemeralStorage? FargateEphemeralStorage { get; init; }
}
