namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html">ContinueServiceDeployment</see> answers.</summary>
public sealed record ContinueServiceDeploymentResponse
{
    /// <summary>The ARN of the service deployment.</summary>
    public string? ServiceDeploymentArn { get; init; }
}
