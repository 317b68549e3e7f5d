using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html">UpdateContainerInstancesState</see> is asked with. A member that is null is not sent.</summary>
public sealed record UpdateContainerInstancesStateRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>Ids or ARNs, 1 to 10.</summary>
    public IReadOnlyList<string>? ContainerInstances { get; init; }

    /// <summary>ACTIVE or DRAINING.</summary>
    public string? Status { get; init; }
}
