using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html">ServiceDeployment</see>.</summary>
public sealed record ServiceDeployment
{
    /// <summary>The ARN of the service deployment.</summary>
    public string? ServiceDeploymentArn { get; init; }

    /// <summary>The ARN of the service.</summary>
    public string? ServiceArn { get; init; }

    /// <summary>The ARN of the cluster.</summary>
    public string? ClusterArn { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it began, UTC; null while it waits.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended, UTC; null while it goes on.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>When it was stopped, UTC; null unless it was.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>When it last changed, UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The revisions that are replaced.</summary>
    public EquatableArray<ServiceRevisionSummary> SourceServiceRevisions { get; init; }

    /// <summary>The revision that is deployed.</summary>
    public ServiceRevisionSummary? TargetServiceRevision { get; init; }

    /// <summary>PENDING, IN_PROGRESS, SUCCESSFUL, STOPPED, STOP_REQUESTED, ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS, ROLLBACK_SUCCESSFUL or ROLLBACK_FAILED.</summary>
    public string? Status { get; init; }

    /// <summary>Why it has that state, in ECS's words.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The stage of a deployment in stages, as <c>BAKE_TIME</c>; null for a rolling one.</summary>
    public string? LifecycleStage { get; init; }

    /// <summary>The hooks of the stage that the deployment waits in.</summary>
    public EquatableArray<DeploymentLifecycleHookDetail> LifecycleHookDetails { get; init; }

    /// <summary>How tasks of the old revision are replaced by those of the new one.</summary>
    public Model.DeploymentConfiguration? DeploymentConfiguration { get; init; }

    /// <summary>The rollback, once there is one; null before.</summary>
    public Rollback? Rollback { get; init; }

    /// <summary>How far the circuit breaker is.</summary>
    public ServiceDeploymentCircuitBreaker? DeploymentCircuitBreaker { get; init; }

    /// <summary>The alarms that end the deployment, with those that went off.</summary>
    public ServiceDeploymentAlarms? Alarms { get; init; }
}
