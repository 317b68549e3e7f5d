using System;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedApplicationAutoScalingPolicy.html">ManagedApplicationAutoScalingPolicy</see>.</summary>
public sealed record ManagedApplicationAutoScalingPolicy
{
    public string? Arn { get; init; }

    public string? Status { get; init; }

    public string? StatusReason { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public string? PolicyType { get; init; }

    public double TargetValue { get; init; }

    public string? Metric { get; init; }
}
