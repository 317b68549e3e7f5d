using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html">ServiceDeployment</see>.</summary>
public sealed record ServiceDeployment
{
    public string? ServiceDeploymentArn { get; init; }

    public string? ServiceArn { get; init; }

    public string? ClusterArn { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public EquatableArray<ServiceRevisionSummary> SourceServiceRevisions { get; init; }

    public ServiceRevisionSummary? TargetServiceRevision { get; init; }

    public string? Status { get; init; }

    public string? StatusReason { get; init; }

    public string? LifecycleStage { get; init; }

    public EquatableArray<DeploymentLifecycleHookDetail> LifecycleHookDetails { get; init; }

    public Model.DeploymentConfiguration? DeploymentConfiguration { get; init; }

    public Rollback? Rollback { get; init; }

    public ServiceDeploymentCircuitBreaker? DeploymentCircuitBreaker { get; init; }

    public ServiceDeploymentAlarms? Alarms { get; init; }
}
