using System;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceEvent.html">ServiceEvent</see>.</summary>
public sealed record ServiceEvent
{
    /// <summary>The event's id.</summary>
    public string? Id { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The text, in ECS's words.</summary>
    public string? Message { get; init; }
}
