using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html">DescribeCapacityProviders</see> answers.</summary>
public sealed record DescribeCapacityProvidersResponse
{
    /// <summary>The providers that were found.</summary>
    public EquatableArray<CapacityProvider> CapacityProviders { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? NextToken { get; init; }
}
