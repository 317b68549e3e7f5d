using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html">Service</see>.</summary>
public sealed record Service
{
    /// <summary>The service's ARN.</summary>
    public string? ServiceArn { get; init; }

    /// <summary>The service's name.</summary>
    public string? ServiceName { get; init; }

    /// <summary>The ARN of the cluster.</summary>
    public string? ClusterArn { get; init; }

    /// <summary>The load balancers.</summary>
    public EquatableArray<Model.LoadBalancer> LoadBalancers { get; init; }

    /// <summary>The Cloud Map service that the tasks are registered with.</summary>
    public EquatableArray<Model.ServiceRegistry> ServiceRegistries { get; init; }

    /// <summary>ACTIVE, DRAINING while its tasks stop after its deletion, or INACTIVE.</summary>
    public string? Status { get; init; }

    /// <summary>How many tasks the service is to have; for DAEMON services how many instances can have one.</summary>
    public int DesiredCount { get; init; }

    /// <summary>How many of its tasks are RUNNING.</summary>
    public int RunningCount { get; init; }

    /// <summary>How many of its tasks are PENDING.</summary>
    public int PendingCount { get; init; }

    /// <summary>EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES; null with a capacity provider strategy.</summary>
    public string? LaunchType { get; init; }

    /// <summary>How the tasks are spread over capacity providers.</summary>
    public EquatableArray<Model.CapacityProviderStrategyItem> CapacityProviderStrategy { get; init; }

    /// <summary>The Fargate platform version, for tasks on Fargate only.</summary>
    public string? PlatformVersion { get; init; }

    /// <summary>The operating system family on Fargate, as <c>Linux</c>; null elsewhere.</summary>
    public string? PlatformFamily { get; init; }

    /// <summary>The ARN of the task definition.</summary>
    public string? TaskDefinition { get; init; }

    /// <summary>How tasks of the old revision are replaced by those of the new one.</summary>
    public Model.DeploymentConfiguration? DeploymentConfiguration { get; init; }

    /// <summary>The task sets, with the deployment controllers CODE_DEPLOY and EXTERNAL.</summary>
    public EquatableArray<TaskSet> TaskSets { get; init; }

    /// <summary>The deployments: PRIMARY first, then those that still have tasks.</summary>
    public EquatableArray<Deployment> Deployments { get; init; }

    /// <summary>The ARN of the role that registers tasks with the load balancers; null without load balancers.</summary>
    public string? RoleArn { get; init; }

    /// <summary>What happened, the newest first; the newest hundred are kept.</summary>
    public EquatableArray<ServiceEvent> Events { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The ARN of the service deployment that goes on; null when none does.</summary>
    public string? CurrentServiceDeployment { get; init; }

    /// <summary>The service revisions that have tasks, with their counts.</summary>
    public EquatableArray<ServiceCurrentRevisionSummary>? CurrentServiceRevisions { get; init; }

    /// <summary>Rules that limit which instances may run the tasks.</summary>
    public EquatableArray<Model.PlacementConstraint> PlacementConstraints { get; init; }

    /// <summary>How instances are chosen among those allowed, in order of importance.</summary>
    public EquatableArray<Model.PlacementStrategy> PlacementStrategy { get; init; }

    /// <summary>The network of the tasks: needed for the awsvpc network mode, not allowed for others.</summary>
    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    /// <summary>How long unhealthy load balancer, VPC Lattice and container health checks are ignored after a task has started, in seconds.</summary>
    public int? HealthCheckGracePeriodSeconds { get; init; }

    /// <summary>REPLICA keeps a number of tasks, DAEMON one on each instance.</summary>
    public string? SchedulingStrategy { get; init; }

    /// <summary>Who carries out deployments.</summary>
    public Model.DeploymentController? DeploymentController { get; init; }

    /// <summary>Its tags; only with TAGS in <c>include</c>, where the operation has one.</summary>
    public EquatableArray<Model.Tag>? Tags { get; init; }

    /// <summary>The ARN of who created the service; null when that is not known.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>Whether ECS tags the tasks with the names of cluster and service.</summary>
    public bool EnableECSManagedTags { get; init; }

    /// <summary>From where the tasks take their tags.</summary>
    public string? PropagateTags { get; init; }

    /// <summary>Whether ECS Exec can open a shell in the containers.</summary>
    public bool EnableExecuteCommand { get; init; }

    /// <summary>Whether ECS moves tasks when the Availability Zones hold different numbers of them.</summary>
    public string? AvailabilityZoneRebalancing { get; init; }

    /// <summary>Who manages the service's resources: CUSTOMER, or ECS for express services.</summary>
    public string? ResourceManagementType { get; init; }
}
