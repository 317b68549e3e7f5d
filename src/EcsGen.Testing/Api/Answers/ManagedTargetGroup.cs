using System;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedTargetGroup.html">ManagedTargetGroup</see>.</summary>
public sealed record ManagedTargetGroup
{
    public string? Arn { get; init; }

    public string? Status { get; init; }

    public string? StatusReason { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public string? HealthCheckPath { get; init; }

    public int HealthCheckPort { get; init; }

    public int Port { get; init; }
}
