using System;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgent.html">ManagedAgent</see>.</summary>
public sealed record ManagedAgent
{
    public DateTimeOffset? LastStartedAt { get; init; }

    public string? Name { get; init; }

    public string? Reason { get; init; }

    public string? LastStatus { get; init; }
}
