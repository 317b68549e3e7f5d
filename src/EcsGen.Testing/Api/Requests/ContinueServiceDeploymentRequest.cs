namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html">ContinueServiceDeployment</see> is asked with. A member that is null is not sent.</summary>
public sealed record ContinueServiceDeploymentRequest
{
    public string? ServiceDeploymentArn { get; init; }

    public string? HookId { get; init; }

    public string? Action { get; init; }
}
