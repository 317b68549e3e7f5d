namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html">CreateCapacityProvider</see> answers.</summary>
public sealed record CreateCapacityProviderResponse
{
    public CapacityProvider? CapacityProvider { get; init; }
}
