namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCluster.html">UpdateCluster</see> answers.</summary>
public sealed record UpdateClusterResponse
{
    /// <summary>The cluster as it is now.</summary>
    public Cluster? Cluster { get; init; }
}
