using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html">DescribeServiceDeployments</see> answers.</summary>
public sealed record DescribeServiceDeploymentsResponse
{
    /// <summary>The service deployments that were found, the newest first.</summary>
    public EquatableArray<ServiceDeployment> ServiceDeployments { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
