using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html">RegisterContainerInstance</see> is asked with. A member that is null is not sent.</summary>
public sealed record RegisterContainerInstanceRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The document that proves an EC2 instance. Not looked at by the double.</summary>
    public string? InstanceIdentityDocument { get; init; }

    /// <summary>The document's signature. Not looked at by the double.</summary>
    public string? InstanceIdentityDocumentSignature { get; init; }

    /// <summary>What the instance has: CPU, MEMORY, PORTS, PORTS_UDP, GPU.</summary>
    public IReadOnlyList<Resource>? TotalResources { get; init; }

    /// <summary>The versions of the agent and of Docker. Not looked at by the double.</summary>
    public VersionInfo? VersionInfo { get; init; }

    /// <summary>The instance, when it registers again. Not looked at by the double.</summary>
    public string? ContainerInstanceArn { get; init; }

    /// <summary>Attributes of the instance: the agent's capabilities and custom ones.</summary>
    public IReadOnlyList<Attribute>? Attributes { get; init; }

    /// <summary>The GPUs of the instance. Not looked at by the double.</summary>
    public IReadOnlyList<PlatformDevice>? PlatformDevices { get; init; }

    /// <summary>Tags of the instance; at most 50.</summary>
    public IReadOnlyList<Model.Tag>? Tags { get; init; }
}
