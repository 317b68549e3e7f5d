namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html">StopServiceDeployment</see> answers.</summary>
public sealed record StopServiceDeploymentResponse
{
    /// <summary>The ARN of the service deployment.</summary>
    public string? ServiceDeploymentArn { get; init; }
}
