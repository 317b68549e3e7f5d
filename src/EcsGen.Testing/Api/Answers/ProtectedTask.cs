using System;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProtectedTask.html">ProtectedTask</see>.</summary>
public sealed record ProtectedTask
{
    /// <summary>The task's ARN.</summary>
    public string? TaskArn { get; init; }

    /// <summary>Whether the task is protected from scale-in.</summary>
    public bool ProtectionEnabled { get; init; }

    /// <summary>When the protection ends, UTC; null without protection.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }
}
