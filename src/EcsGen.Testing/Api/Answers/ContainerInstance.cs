using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html">ContainerInstance</see>.</summary>
public sealed record ContainerInstance
{
    /// <summary>The instance's ARN.</summary>
    public string? ContainerInstanceArn { get; init; }

    /// <summary>The id of the EC2 instance, as <c>i-0a1b2c3d4e5f60718</c>.</summary>
    public string? Ec2InstanceId { get; init; }

    /// <summary>The capacity provider that it belongs to; null for none.</summary>
    public string? CapacityProviderName { get; init; }

    /// <summary>Counts every change of the instance.</summary>
    public long Version { get; init; }

    /// <summary>The versions of the agent and of Docker.</summary>
    public VersionInfo? VersionInfo { get; init; }

    /// <summary>What of it is left for tasks; ports are those in use.</summary>
    public EquatableArray<Resource> RemainingResources { get; init; }

    /// <summary>What the instance has: CPU, MEMORY, PORTS, PORTS_UDP, GPU.</summary>
    public EquatableArray<Resource> RegisteredResources { get; init; }

    /// <summary>REGISTERING, ACTIVE, DRAINING, DEREGISTERING, REGISTRATION_FAILED or INACTIVE.</summary>
    public string? Status { get; init; }

    /// <summary>Why it has that state; null without a reason.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Whether the container agent is connected to ECS. Without it no task is placed on the instance.</summary>
    public bool AgentConnected { get; init; }

    /// <summary>How many of its tasks are RUNNING.</summary>
    public int RunningTasksCount { get; init; }

    /// <summary>How many of its tasks are PENDING.</summary>
    public int PendingTasksCount { get; init; }

    /// <summary>How far an update of the agent is: PENDING, STAGING, STAGED, UPDATING, UPDATED or FAILED. Always null in the double.</summary>
    public string? AgentUpdateStatus { get; init; }

    /// <summary>Its attributes: built-in ones, the agent's capabilities, and custom ones.</summary>
    public EquatableArray<Attribute> Attributes { get; init; }

    /// <summary>When it was registered, UTC.</summary>
    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>What is attached to the instance, as network interfaces.</summary>
    public EquatableArray<Attachment> Attachments { get; init; }

    /// <summary>Its tags; only with TAGS in <c>include</c>, where the operation has one.</summary>
    public EquatableArray<Model.Tag> Tags { get; init; }

    /// <summary>What its own health checks found; only with CONTAINER_INSTANCE_HEALTH in <c>include</c>.</summary>
    public ContainerInstanceHealthStatus? HealthStatus { get; init; }

    /// <summary>The GPUs of the instance, one by one. Always empty in the double.</summary>
    public EquatableArray<GpuDevice> GpuDevices { get; init; }
}
