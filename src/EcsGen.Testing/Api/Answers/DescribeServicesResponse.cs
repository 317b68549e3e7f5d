using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html">DescribeServices</see> answers.</summary>
public sealed record DescribeServicesResponse
{
    /// <summary>The services that were found.</summary>
    public EquatableArray<Service> Services { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
