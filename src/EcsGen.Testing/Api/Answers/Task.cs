using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html">Task</see>.</summary>
public sealed record Task
{
    public EquatableArray<Attachment> Attachments { get; init; }

    public EquatableArray<Attribute>? Attributes { get; init; }

    public string? AvailabilityZone { get; init; }

    public string? CapacityProviderName { get; init; }

    public string? ClusterArn { get; init; }

    public string? Connectivity { get; init; }

    public DateTimeOffset? ConnectivityAt { get; init; }

    public string? ContainerInstanceArn { get; init; }

    public EquatableArray<Container> Containers { get; init; }

    public string? Cpu { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public string? DesiredStatus { get; init; }

    public bool EnableExecuteCommand { get; init; }

    public DateTimeOffset? ExecutionStoppedAt { get; init; }

    public string? Group { get; init; }

    public string? HealthStatus { get; init; }

    public EquatableArray<Model.InferenceAccelerator> InferenceAccelerators { get; init; }

    public string? LastStatus { get; init; }

    public string? LaunchType { get; init; }

    public string? Memory { get; init; }

    public Model.TaskOverride? Overrides { get; init; }

    public string? PlatformVersion { get; init; }

    public string? PlatformFamily { get; init; }

    public DateTimeOffset? PullStartedAt { get; init; }

    public DateTimeOffset? PullStoppedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public string? StartedBy { get; init; }

    public string? StopCode { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    public string? StoppedReason { get; init; }

    public DateTimeOffset? StoppingAt { get; init; }

    public EquatableArray<Model.Tag> Tags { get; init; }

    public string? TaskArn { get; init; }

    public string? TaskDefinitionArn { get; init; }

    public long Version { get; init; }

    public Model.EphemeralStorage? EphemeralStorage { get; init; }

    public TaskEphemeralStorage? FargateEphemeralStorage { get; init; }
}
