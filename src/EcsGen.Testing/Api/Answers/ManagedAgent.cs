using System;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgent.html">ManagedAgent</see>.</summary>
public sealed record ManagedAgent
{
    /// <summary>When the agent last started, UTC.</summary>
    public DateTimeOffset? LastStartedAt { get; init; }

    /// <summary>The agent's name: <c>ExecuteCommandAgent</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Why it has that state.</summary>
    public string? Reason { get; init; }

    /// <summary>PENDING, RUNNING or STOPPED.</summary>
    public string? LastStatus { get; init; }
}
