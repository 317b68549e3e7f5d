using System;

namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreatedAt.html">CreatedAt</see>.</summary>
public sealed record CreatedAt
{
    public DateTimeOffset? Before { get; init; }

    public DateTimeOffset? After { get; init; }
}
