namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html">PutClusterCapacityProviders</see> answers.</summary>
public sealed record PutClusterCapacityProvidersResponse
{
    /// <summary>The cluster as it is now.</summary>
    public Cluster? Cluster { get; init; }
}
