namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html">DeleteCluster</see> answers.</summary>
public sealed record DeleteClusterResponse
{
    /// <summary>The cluster, INACTIVE.</summary>
    public Cluster? Cluster { get; init; }

    /// <summary>How many clusters the call leaves under the name: on the wire, though not in AWS's model.</summary>
    public int ClusterCount { get; init; }
}
