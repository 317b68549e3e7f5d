using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html">TaskDefinition</see>.</summary>
public sealed record TaskDefinition
{
    /// <summary>The ARN, the revision with it.</summary>
    public string? TaskDefinitionArn { get; init; }

    /// <summary>The containers that make up the task.</summary>
    public EquatableArray<Model.ContainerDefinition> ContainerDefinitions { get; init; }

    /// <summary>The name that all revisions of this task definition share.</summary>
    public string? Family { get; init; }

    /// <summary>The ARN of the IAM role that your code in the containers uses to call AWS.</summary>
    public string? TaskRoleArn { get; init; }

    /// <summary>The ARN of the IAM role that ECS itself uses to pull images, read secrets and write logs.</summary>
    public string? ExecutionRoleArn { get; init; }

    /// <summary>How the containers of the task are attached to the network.</summary>
    public string? NetworkMode { get; init; }

    /// <summary>The number of the revision in its family, from 1.</summary>
    public int Revision { get; init; }

    /// <summary>The volumes of the task.</summary>
    public EquatableArray<Model.Volume> Volumes { get; init; }

    /// <summary>ACTIVE, INACTIVE when it was deregistered, or DELETE_IN_PROGRESS.</summary>
    public string? Status { get; init; }

    /// <summary>The attributes that an instance needs to run it, from what the definition asks for.</summary>
    public EquatableArray<Attribute>? RequiresAttributes { get; init; }

    /// <summary>Rules that limit which instances may run the task.</summary>
    public EquatableArray<Model.TaskDefinitionPlacementConstraint> PlacementConstraints { get; init; }

    /// <summary>The kinds of capacity that the definition is valid for: EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES.</summary>
    public EquatableArray<string> Compatibilities { get; init; }

    /// <summary>The operating system and processor architecture that the images need.</summary>
    public Model.RuntimePlatform? RuntimePlatform { get; init; }

    /// <summary>The kinds of capacity that the task definition must be valid for.</summary>
    public EquatableArray<string>? RequiresCompatibilities { get; init; }

    /// <summary>The CPU size of the whole task, as a number or in a form such as 1 vCPU, in CPU units (1024 = 1 vCPU).</summary>
    public string? Cpu { get; init; }

    /// <summary>The memory size of the whole task, as a number or in a form such as 2 GB, in MiB.</summary>
    public string? Memory { get; init; }

    /// <summary>Elastic Inference accelerators.</summary>
    public EquatableArray<Model.InferenceAccelerator>? InferenceAccelerators { get; init; }

    /// <summary>Which process namespace the containers use.</summary>
    public string? PidMode { get; init; }

    /// <summary>Which IPC namespace the containers use.</summary>
    public string? IpcMode { get; init; }

    /// <summary>The App Mesh proxy of the task.</summary>
    public Model.ProxyConfiguration? ProxyConfiguration { get; init; }

    /// <summary>When it was registered, UTC.</summary>
    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>When it was deregistered, UTC; null before.</summary>
    public DateTimeOffset? DeregisteredAt { get; init; }

    /// <summary>When its deletion was asked for, UTC; null before.</summary>
    public DateTimeOffset? DeleteRequestedAt { get; init; }

    /// <summary>The ARN of who registered it.</summary>
    public string? RegisteredBy { get; init; }

    /// <summary>The status before the call: in the answers of DeregisterTaskDefinition and DeleteTaskDefinitions on the wire, though not in AWS's model.</summary>
    public string? PreviousStatus { get; init; }

    /// <summary>The size of the temporary disk of a Fargate task.</summary>
    public Model.EphemeralStorage? EphemeralStorage { get; init; }

    /// <summary>Lets experiments inject network faults into the task through the agent.</summary>
    public bool? EnableFaultInjection { get; init; }
}
