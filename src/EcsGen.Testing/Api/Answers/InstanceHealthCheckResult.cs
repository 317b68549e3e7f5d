using System;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html">InstanceHealthCheckResult</see>.</summary>
public sealed record InstanceHealthCheckResult
{
    public string? Type { get; init; }

    public string? Status { get; init; }

    public string? StatusReason { get; init; }

    public DateTimeOffset? LastUpdated { get; init; }

    public DateTimeOffset? LastStatusChange { get; init; }
}
