using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html">ListServiceDeployments</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListServiceDeploymentsRequest
{
    /// <summary>The service, by name or ARN.</summary>
    public string? Service { get; init; }

    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>Only in these states; null for all.</summary>
    public IReadOnlyList<string>? Status { get; init; }

    /// <summary>Those that were created in this time; null for all.</summary>
    public CreatedAt? CreatedAt { get; init; }

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }

    /// <summary>How many a page has: 1 to 100. Default: 100.</summary>
    public int? MaxResults { get; init; }
}
