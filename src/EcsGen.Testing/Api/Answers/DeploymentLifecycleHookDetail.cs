using System;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookDetail.html">DeploymentLifecycleHookDetail</see>.</summary>
public sealed record DeploymentLifecycleHookDetail
{
    /// <summary>The id, by which ContinueServiceDeployment answers.</summary>
    public string? HookId { get; init; }

    /// <summary>What is behind the hook: AWS_LAMBDA, or a pause.</summary>
    public string? TargetType { get; init; }

    /// <summary>The ARN of the function behind the hook; null for a pause.</summary>
    public string? TargetArn { get; init; }

    /// <summary>IN_PROGRESS, SUCCEEDED or FAILED, or that it waits for an answer.</summary>
    public string? Status { get; init; }

    /// <summary>When the hook is given up, UTC.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>What follows when nobody answers in time.</summary>
    public string? TimeoutAction { get; init; }
}
