using System;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html">InstanceHealthCheckResult</see>.</summary>
public sealed record InstanceHealthCheckResult
{
    /// <summary>What was checked, as <c>CONTAINER_RUNTIME</c>.</summary>
    public string? Type { get; init; }

    /// <summary>OK, IMPAIRED, INSUFFICIENT_DATA or INITIALIZING.</summary>
    public string? Status { get; init; }

    /// <summary>Why it has that result.</summary>
    public string? StatusReason { get; init; }

    /// <summary>When the check last ran, UTC.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>When the result last became another, UTC.</summary>
    public DateTimeOffset? LastStatusChange { get; init; }
}
