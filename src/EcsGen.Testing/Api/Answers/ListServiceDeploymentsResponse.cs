using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html">ListServiceDeployments</see> answers.</summary>
public sealed record ListServiceDeploymentsResponse
{
    /// <summary>The service deployments that were found, the newest first.</summary>
    public EquatableArray<ServiceDeploymentBrief> ServiceDeployments { get; init; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? NextToken { get; init; }
}
