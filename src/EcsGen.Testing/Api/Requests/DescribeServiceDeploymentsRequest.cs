using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html">DescribeServiceDeployments</see> is asked with. A member that is null is not sent.</summary>
public sealed record DescribeServiceDeploymentsRequest
{
    /// <summary>ARNs, 1 to 20.</summary>
    public IReadOnlyList<string>? ServiceDeploymentArns { get; init; }
}
