using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html">Deployment</see>.</summary>
public sealed record Deployment
{
    /// <summary>The id, as <c>ecs-svc/…</c>.</summary>
    public string? Id { get; init; }

    /// <summary>PRIMARY for the newest, ACTIVE for one that still has tasks, INACTIVE for one that was replaced.</summary>
    public string? Status { get; init; }

    /// <summary>The ARN of the task definition.</summary>
    public string? TaskDefinition { get; init; }

    /// <summary>How many tasks it is to have.</summary>
    public int DesiredCount { get; init; }

    /// <summary>How many of its tasks are PENDING.</summary>
    public int PendingCount { get; init; }

    /// <summary>How many of its tasks are RUNNING.</summary>
    public int RunningCount { get; init; }

    /// <summary>How many tasks in a row failed: they ended before they ran, or were stopped for failed health checks. The circuit breaker goes by it.</summary>
    public int FailedTasks { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it last changed, UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>How the tasks are spread over capacity providers.</summary>
    public EquatableArray<Model.CapacityProviderStrategyItem> CapacityProviderStrategy { get; init; }

    /// <summary>EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES; null with a capacity provider strategy.</summary>
    public string? LaunchType { get; init; }

    /// <summary>The Fargate platform version, for tasks on Fargate only.</summary>
    public string? PlatformVersion { get; init; }

    /// <summary>The operating system family on Fargate, as <c>Linux</c>; null elsewhere.</summary>
    public string? PlatformFamily { get; init; }

    /// <summary>The network of the tasks: needed for the awsvpc network mode, not allowed for others.</summary>
    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    /// <summary>IN_PROGRESS, COMPLETED or FAILED; null with another controller than ECS, and for services behind a Classic Load Balancer.</summary>
    public string? RolloutState { get; init; }

    /// <summary>Why it has that state, in ECS's words.</summary>
    public string? RolloutStateReason { get; init; }

    /// <summary>How the service finds others by short names, and is found by them.</summary>
    public Model.ServiceConnectConfiguration? ServiceConnectConfiguration { get; init; }

    /// <summary>The Cloud Map services that Service Connect made. Always empty in the double.</summary>
    public EquatableArray<ServiceConnectServiceResource> ServiceConnectResources { get; init; }

    /// <summary>The EBS volumes for the volume that is configured at launch.</summary>
    public EquatableArray<Model.ServiceVolumeConfiguration> VolumeConfigurations { get; init; }

    /// <summary>The key of the temporary disks on Fargate; null without one.</summary>
    public DeploymentEphemeralStorage? FargateEphemeralStorage { get; init; }

    /// <summary>The VPC Lattice target groups.</summary>
    public EquatableArray<Model.VpcLatticeConfiguration> VpcLatticeConfigurations { get; init; }
}
