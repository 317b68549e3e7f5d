using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html">ContainerInstance</see>.</summary>
public sealed record ContainerInstance
{
    public string? ContainerInstanceArn { get; init; }

    public string? Ec2InstanceId { get; init; }

    public string? CapacityProviderName { get; init; }

    public long Version { get; init; }

    public VersionInfo? VersionInfo { get; init; }

    public EquatableArray<Resource> RemainingResources { get; init; }

    public EquatableArray<Resource> RegisteredResources { get; init; }

    public string? Status { get; init; }

    public string? StatusReason { get; init; }

    public bool AgentConnected { get; init; }

    public int RunningTasksCount { get; init; }

    public int PendingTasksCount { get; init; }

    public string? AgentUpdateStatus { get; init; }

    public EquatableArray<Attribute> Attributes { get; init; }

    public DateTimeOffset? RegisteredAt { get; init; }

    public EquatableArray<Attachment> Attachments { get; init; }

    public EquatableArray<Model.Tag> Tags { get; init; }

    public ContainerInstanceHealthStatus? HealthStatus { get; init; }

    public EquatableArray<GpuDevice> GpuDevices { get; init; }
}
