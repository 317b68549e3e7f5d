using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html">RegisterContainerInstance</see> is asked with. A member that is null is not sent.</summary>
public sealed record RegisterContainerInstanceRequest
{
    public string? Cluster { get; init; }

    public string? InstanceIdentityDocument { get; init; }

    public string? InstanceIdentityDocumentSignature { get; init; }

    public IReadOnlyList<Resource>? TotalResources { get; init; }

    public VersionInfo? VersionInfo { get; init; }

    public string? ContainerInstanceArn { get; init; }

    public IReadOnlyList<Attribute>? Attributes { get; init; }

    public IReadOnlyList<PlatformDevice>? PlatformDevices { get; init; }

    public IReadOnlyList<Model.Tag>? Tags { get; init; }
}
