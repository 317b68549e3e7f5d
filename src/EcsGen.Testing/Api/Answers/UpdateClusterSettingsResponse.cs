namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateClusterSettings.html">UpdateClusterSettings</see> answers.</summary>
public sealed record UpdateClusterSettingsResponse
{
    /// <summary>The cluster as it is now.</summary>
    public Cluster? Cluster { get; init; }
}
