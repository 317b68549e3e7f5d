namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html">StopServiceDeployment</see> is asked with. A member that is null is not sent.</summary>
public sealed record StopServiceDeploymentRequest
{
    /// <summary>The ARN of the service deployment.</summary>
    public string? ServiceDeploymentArn { get; init; }

    /// <summary>ROLLBACK, the default, or ABORT, which leaves what is there.</summary>
    public string? StopType { get; init; }
}
