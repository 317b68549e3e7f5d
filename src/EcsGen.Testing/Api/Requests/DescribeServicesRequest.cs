using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html">DescribeServices</see> is asked with. A member that is null is not sent.</summary>
public sealed record DescribeServicesRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>Names or ARNs, 1 to 10.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>TAGS for the tags; null for none.</summary>
    public IReadOnlyList<string>? Include { get; init; }
}
