using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstanceHealthStatus.html">ContainerInstanceHealthStatus</see>.</summary>
public sealed record ContainerInstanceHealthStatus
{
    /// <summary>OK, IMPAIRED, INSUFFICIENT_DATA or INITIALIZING.</summary>
    public string? OverallStatus { get; init; }

    /// <summary>Each check with its result.</summary>
    public EquatableArray<InstanceHealthCheckResult> Details { get; init; }
}
