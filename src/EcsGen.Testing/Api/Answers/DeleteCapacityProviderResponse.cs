namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCapacityProvider.html">DeleteCapacityProvider</see> answers.</summary>
public sealed record DeleteCapacityProviderResponse
{
    /// <summary>The provider as it was.</summary>
    public CapacityProvider? CapacityProvider { get; init; }
}
