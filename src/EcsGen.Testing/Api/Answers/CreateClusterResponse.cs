namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html">CreateCluster</see> answers.</summary>
public sealed record CreateClusterResponse
{
    /// <summary>The cluster; the one that was there already when it is asked for again.</summary>
    public Cluster? Cluster { get; init; }

    /// <summary>How many clusters the call leaves under the name: on the wire, though not in AWS's model.</summary>
    public int ClusterCount { get; init; }
}
