using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html">TaskSet</see>.</summary>
public sealed record TaskSet
{
    /// <summary>The id, as <c>ecs-svc/…</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The set's ARN.</summary>
    public string? TaskSetArn { get; init; }

    /// <summary>The ARN of the service.</summary>
    public string? ServiceArn { get; init; }

    /// <summary>The ARN of the cluster.</summary>
    public string? ClusterArn { get; init; }

    /// <summary>Who made the set: EXTERNAL, or the deployment of CODE_DEPLOY.</summary>
    public string? StartedBy { get; init; }

    /// <summary>The caller's own id of the set.</summary>
    public string? ExternalId { get; init; }

    /// <summary>PRIMARY for the one that serves traffic, ACTIVE for others, DRAINING while it goes.</summary>
    public string? Status { get; init; }

    /// <summary>The ARN of the task definition.</summary>
    public string? TaskDefinition { get; init; }

    /// <summary>How many tasks the set is to have: its scale of the service's desired count, rounded up.</summary>
    public int ComputedDesiredCount { get; init; }

    /// <summary>How many of its tasks are PENDING.</summary>
    public int PendingCount { get; init; }

    /// <summary>How many of its tasks are RUNNING.</summary>
    public int RunningCount { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it last changed, UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES; null with a capacity provider strategy.</summary>
    public string? LaunchType { get; init; }

    /// <summary>How the tasks are spread over capacity providers.</summary>
    public EquatableArray<Model.CapacityProviderStrategyItem> CapacityProviderStrategy { get; init; }

    /// <summary>The Fargate platform version, for tasks on Fargate only.</summary>
    public string? PlatformVersion { get; init; }

    /// <summary>The operating system family on Fargate, as <c>Linux</c>; null elsewhere.</summary>
    public string? PlatformFamily { get; init; }

    /// <summary>The network of the tasks: needed for the awsvpc network mode, not allowed for others.</summary>
    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    /// <summary>The load balancers.</summary>
    public EquatableArray<Model.LoadBalancer> LoadBalancers { get; init; }

    /// <summary>The Cloud Map service that the tasks are registered with.</summary>
    public EquatableArray<Model.ServiceRegistry> ServiceRegistries { get; init; }

    /// <summary>The part of the service's desired count that it runs.</summary>
    public Scale? Scale { get; init; }

    /// <summary>STEADY_STATE or STABILIZING.</summary>
    public string? StabilityStatus { get; init; }

    /// <summary>When it became so, UTC.</summary>
    public DateTimeOffset? StabilityStatusAt { get; init; }

    /// <summary>Its tags; only with TAGS in <c>include</c>, where the operation has one.</summary>
    public EquatableArray<Model.Tag> Tags { get; init; }

    /// <summary>The key of the temporary disks on Fargate; null without one.</summary>
    public DeploymentEphemeralStorage? FargateEphemeralStorage { get; init; }
}
