namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html">ListContainerInstances</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListContainerInstancesRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>An expression of the cluster query language, as <c>attribute:ecs.instance-type =~ m5.*</c>; null for all.</summary>
    public string? Filter { get; init; }

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }

    /// <summary>How many a page has: 1 to 100. Default: 100.</summary>
    public int? MaxResults { get; init; }

    /// <summary>Only in this state; null for ACTIVE and DRAINING.</summary>
    public string? Status { get; init; }
}
