namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentCircuitBreaker.html">ServiceDeploymentCircuitBreaker</see>.</summary>
public sealed record ServiceDeploymentCircuitBreaker
{
    /// <summary>DISABLED, MONITORING, MONITORING_COMPLETE or TRIGGERED.</summary>
    public string? Status { get; init; }

    /// <summary>How many tasks failed so far.</summary>
    public int FailureCount { get; init; }

    /// <summary>How many failed tasks trigger it.</summary>
    public int Threshold { get; init; }
}
