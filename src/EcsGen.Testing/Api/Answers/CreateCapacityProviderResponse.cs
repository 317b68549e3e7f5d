namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html">CreateCapacityProvider</see> answers.</summary>
public sealed record CreateCapacityProviderResponse
{
    /// <summary>The provider as it is now.</summary>
    public CapacityProvider? CapacityProvider { get; init; }
}
