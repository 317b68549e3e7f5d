using System;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookDetail.html">DeploymentLifecycleHookDetail</see>.</summary>
public sealed record DeploymentLifecycleHookDetail
{
    public string? HookId { get; init; }

    public string? TargetType { get; init; }

    public string? TargetArn { get; init; }

    public string? Status { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public string? TimeoutAction { get; init; }
}
