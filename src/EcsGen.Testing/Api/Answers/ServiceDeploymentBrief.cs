using System;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentBrief.html">ServiceDeploymentBrief</see>.</summary>
public sealed record ServiceDeploymentBrief
{
    /// <summary>The ARN of the service deployment.</summary>
    public string? ServiceDeploymentArn { get; init; }

    /// <summary>The ARN of the service.</summary>
    public string? ServiceArn { get; init; }

    /// <summary>The ARN of the cluster.</summary>
    public string? ClusterArn { get; init; }

    /// <summary>When it began, UTC; null while it waits.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it ended, UTC; null while it goes on.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The ARN of the revision that is deployed.</summary>
    public string? TargetServiceRevisionArn { get; init; }

    /// <summary>As <see cref="ServiceDeployment.Status"/>.</summary>
    public string? Status { get; init; }

    /// <summary>Why it has that state, in ECS's words.</summary>
    public string? StatusReason { get; init; }
}
