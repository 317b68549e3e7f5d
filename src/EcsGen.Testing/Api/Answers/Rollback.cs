using System;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Rollback.html">Rollback</see>.</summary>
public sealed record Rollback
{
    /// <summary>Why it rolled back, in ECS's words.</summary>
    public string? Reason { get; init; }

    /// <summary>When the rollback began, UTC.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>The ARN of the revision that it goes back to.</summary>
    public string? ServiceRevisionArn { get; init; }
}
