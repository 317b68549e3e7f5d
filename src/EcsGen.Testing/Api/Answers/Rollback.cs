using System;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Rollback.html">Rollback</see>.</summary>
public sealed record Rollback
{
    public string? Reason { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public string? ServiceRevisionArn { get; init; }
}
