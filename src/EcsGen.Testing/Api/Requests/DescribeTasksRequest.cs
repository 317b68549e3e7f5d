using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html">DescribeTasks</see> is asked with. A member that is null is not sent.</summary>
public sealed record DescribeTasksRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>Ids or ARNs, 1 to 100.</summary>
    public IReadOnlyList<string>? Tasks { get; init; }

    /// <summary>TAGS for the tags; null for none.</summary>
    public IReadOnlyList<string>? Include { get; init; }
}
