namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html">DeleteCluster</see> is asked with. A member that is null is not sent.</summary>
public sealed record DeleteClusterRequest
{
    /// <summary>The cluster, by name or ARN.</summary>
    public string? Cluster { get; init; }
}
