namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentCircuitBreaker.html">ServiceDeploymentCircuitBreaker</see>.</summary>
public sealed record ServiceDeploymentCircuitBreaker
{
    public string? Status { get; init; }

    public int FailureCount { get; init; }

    public int Threshold { get; init; }
}
