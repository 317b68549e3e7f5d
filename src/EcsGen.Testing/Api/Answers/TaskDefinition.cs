using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html">TaskDefinition</see>.</summary>
public sealed record TaskDefinition
{
    public string? TaskDefinitionArn { get; init; }

    public EquatableArray<Model.ContainerDefinition> ContainerDefinitions { get; init; }

    public string? Family { get; init; }

    public string? TaskRoleArn { get; init; }

    public string? ExecutionRoleArn { get; init; }

    public string? NetworkMode { get; init; }

    public int Revision { get; init; }

    public EquatableArray<Model.Volume> Volumes { get; init; }

    public string? Status { get; init; }

    public EquatableArray<Attribute>? RequiresAttributes { get; init; }

    public EquatableArray<Model.TaskDefinitionPlacementConstraint> PlacementConstraints { get; init; }

    public EquatableArray<string> Compatibilities { get; init; }

    public Model.RuntimePlatform? RuntimePlatform { get; init; }

    public EquatableArray<string>? RequiresCompatibilities { get; init; }

    public string? Cpu { get; init; }

    public string? Memory { get; init; }

    public EquatableArray<Model.InferenceAccelerator>? InferenceAccelerators { get; init; }

    public string? PidMode { get; init; }

    public string? IpcMode { get; init; }

    public Model.ProxyConfiguration? ProxyConfiguration { get; init; }

    public DateTimeOffset? RegisteredAt { get; init; }

    public DateTimeOffset? DeregisteredAt { get; init; }

    public DateTimeOffset? DeleteRequestedAt { get; init; }

    public string? RegisteredBy { get; init; }

    /// <summary>The status before the call: in the answers of DeregisterTaskDefinition and DeleteTaskDefinitions on the wire, though not in AWS's model.</summary>
    public string? PreviousStatus { get; init; }

    public Model.EphemeralStorage? EphemeralStorage { get; init; }

    public bool? EnableFaultInjection { get; init; }
}
