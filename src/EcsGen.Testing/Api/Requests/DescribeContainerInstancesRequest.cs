using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html">DescribeContainerInstances</see> is asked with. A member that is null is not sent.</summary>
public sealed record DescribeContainerInstancesRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>Ids or ARNs, 1 to 100.</summary>
    public IReadOnlyList<string>? ContainerInstances { get; init; }

    /// <summary>TAGS and CONTAINER_INSTANCE_HEALTH; null for neither.</summary>
    public IReadOnlyList<string>? Include { get; init; }
}
