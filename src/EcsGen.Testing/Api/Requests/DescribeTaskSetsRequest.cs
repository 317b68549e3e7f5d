using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskSets.html">DescribeTaskSets</see> is asked with. A member that is null is not sent.</summary>
public sealed record DescribeTaskSetsRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The service, by name or ARN.</summary>
    public string? Service { get; init; }

    /// <summary>Ids or ARNs; null for all of the service.</summary>
    public IReadOnlyList<string>? TaskSets { get; init; }

    /// <summary>TAGS for the tags; null for none.</summary>
    public IReadOnlyList<string>? Include { get; init; }
}
