using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html">ListClusters</see> answers.</summary>
public sealed record ListClustersResponse
{
    /// <summary>The ARNs of the clusters of this page.</summary>
    public EquatableArray<string> ClusterArns { get; init; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? NextToken { get; init; }
}
