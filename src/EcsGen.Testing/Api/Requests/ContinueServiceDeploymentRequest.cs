namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html">ContinueServiceDeployment</see> is asked with. A member that is null is not sent.</summary>
public sealed record ContinueServiceDeploymentRequest
{
    /// <summary>The ARN of the service deployment.</summary>
    public string? ServiceDeploymentArn { get; init; }

    /// <summary>The id of the pause, from the deployment's <c>lifecycleHookDetails</c>.</summary>
    public string? HookId { get; init; }

    /// <summary>CONTINUE or ROLLBACK.</summary>
    public string? Action { get; init; }
}
