namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html">CreateCluster</see> answers.</summary>
public sealed record CreateClusterResponse
{
    public Cluster? Cluster { get; init; }

    /// <summary>How many clusters the call leaves under the name: on the wire, though not in AWS's model.</summary>
    public int ClusterCount { get; init; }
}
