namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html">ListClusters</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListClustersRequest
{
    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }

    /// <summary>How many a page has: 1 to 100. Default: 100.</summary>
    public int? MaxResults { get; init; }
}
