using System;

namespace EcsGen.Testing.Api.Requests;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreatedAt.html">CreatedAt</see>.</summary>
public sealed record CreatedAt
{
    /// <summary>Those that were created before this.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Those that were created after this.</summary>
    public DateTimeOffset? After { get; init; }
}
