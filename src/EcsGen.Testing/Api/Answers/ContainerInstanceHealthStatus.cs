using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstanceHealthStatus.html">ContainerInstanceHealthStatus</see>.</summary>
public sealed record ContainerInstanceHealthStatus
{
    public string? OverallStatus { get; init; }

    public EquatableArray<InstanceHealthCheckResult> Details { get; init; }
}
