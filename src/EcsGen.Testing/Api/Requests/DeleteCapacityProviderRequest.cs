namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCapacityProvider.html">DeleteCapacityProvider</see> is asked with. A member that is null is not sent.</summary>
public sealed record DeleteCapacityProviderRequest
{
    /// <summary>The provider's name or ARN.</summary>
    public string? CapacityProvider { get; init; }

    /// <summary>The cluster that a provider of Managed Instances is of.</summary>
    public string? Cluster { get; init; }
}
