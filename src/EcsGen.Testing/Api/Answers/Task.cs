using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html">Task</see>.</summary>
public sealed record Task
{
    /// <summary>What is attached to the task: its network interface, volumes, the Service Connect proxy.</summary>
    public EquatableArray<Attachment> Attachments { get; init; }

    /// <summary>The attributes of the task, as its processor architecture.</summary>
    public EquatableArray<Attribute>? Attributes { get; init; }

    /// <summary>The Availability Zone, as <c>us-east-1a</c>; null while it has none.</summary>
    public string? AvailabilityZone { get; init; }

    /// <summary>The capacity provider that the capacity came from; null with a launch type.</summary>
    public string? CapacityProviderName { get; init; }

    /// <summary>The ARN of the cluster.</summary>
    public string? ClusterArn { get; init; }

    /// <summary>CONNECTED when the agent tells of the task, else DISCONNECTED; null before.</summary>
    public string? Connectivity { get; init; }

    /// <summary>When the connectivity last became CONNECTED; UTC, null before.</summary>
    public DateTimeOffset? ConnectivityAt { get; init; }

    /// <summary>The ARN of the container instance; null on Fargate, and before there is one.</summary>
    public string? ContainerInstanceArn { get; init; }

    /// <summary>Its containers, in the order of the definition.</summary>
    public EquatableArray<Container> Containers { get; init; }

    /// <summary>The CPU units of the task, as a number; 1024 are one vCPU.</summary>
    public string? Cpu { get; init; }

    /// <summary>When it was asked for, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>What the task is meant to be: RUNNING or STOPPED.</summary>
    public string? DesiredStatus { get; init; }

    /// <summary>Whether ECS Exec can open a shell in its containers.</summary>
    public bool EnableExecuteCommand { get; init; }

    /// <summary>When its containers had stopped, UTC; null before.</summary>
    public DateTimeOffset? ExecutionStoppedAt { get; init; }

    /// <summary>The group, which placement counts by: <c>service:…</c> for a service's tasks, <c>family:…</c> unless another was given.</summary>
    public string? Group { get; init; }

    /// <summary>HEALTHY when all essential containers are, UNHEALTHY when one is not, else UNKNOWN.</summary>
    public string? HealthStatus { get; init; }

    /// <summary>Elastic Inference accelerators; the service is retired.</summary>
    public EquatableArray<Model.InferenceAccelerator> InferenceAccelerators { get; init; }

    /// <summary>PROVISIONING, PENDING, ACTIVATING, RUNNING, DEACTIVATING, STOPPING, DEPROVISIONING or STOPPED.</summary>
    public string? LastStatus { get; init; }

    /// <summary>EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES, also for a task of a capacity provider.</summary>
    public string? LaunchType { get; init; }

    /// <summary>The memory of the task in MiB, as a number.</summary>
    public string? Memory { get; init; }

    /// <summary>What the run says otherwise than its definition.</summary>
    public Model.TaskOverride? Overrides { get; init; }

    /// <summary>The Fargate platform version, as <c>1.4.0</c>; null elsewhere.</summary>
    public string? PlatformVersion { get; init; }

    /// <summary>The operating system family on Fargate, as <c>Linux</c>; null elsewhere.</summary>
    public string? PlatformFamily { get; init; }

    /// <summary>When pulling the images began, UTC; null before.</summary>
    public DateTimeOffset? PullStartedAt { get; init; }

    /// <summary>When the images were there, UTC; null before.</summary>
    public DateTimeOffset? PullStoppedAt { get; init; }

    /// <summary>When it was RUNNING, UTC; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Who started it: the deployment's id for a service's task, or the text of the call.</summary>
    public string? StartedBy { get; init; }

    /// <summary>What kind of end it had: TaskFailedToStart, EssentialContainerExited, UserInitiated, ServiceSchedulerInitiated, SpotInterruption or TerminationNotice; null before.</summary>
    public string? StopCode { get; init; }

    /// <summary>When it was STOPPED, UTC; null before.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Why it stops, in ECS's words; null before.</summary>
    public string? StoppedReason { get; init; }

    /// <summary>When it was told to stop, UTC; null before.</summary>
    public DateTimeOffset? StoppingAt { get; init; }

    /// <summary>Its tags; only with TAGS in <c>include</c>, where the operation has one.</summary>
    public EquatableArray<Model.Tag> Tags { get; init; }

    /// <summary>The task's ARN.</summary>
    public string? TaskArn { get; init; }

    /// <summary>The ARN of the task definition.</summary>
    public string? TaskDefinitionArn { get; init; }

    /// <summary>Counts every change of the task.</summary>
    public long Version { get; init; }

    /// <summary>The size of the temporary disk that was asked for, on Fargate.</summary>
    public Model.EphemeralStorage? EphemeralStorage { get; init; }

    /// <summary>The temporary disk that it has, on Fargate.</summary>
    public TaskEphemeralStorage? FargateEphemeralStorage { get; init; }
}
