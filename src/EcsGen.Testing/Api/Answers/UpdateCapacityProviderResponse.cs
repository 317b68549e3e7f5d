namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCapacityProvider.html">UpdateCapacityProvider</see> answers.</summary>
public sealed record UpdateCapacityProviderResponse
{
    /// <summary>The provider as it is now.</summary>
    public CapacityProvider? CapacityProvider { get; init; }
}
