using System;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProtectedTask.html">ProtectedTask</see>.</summary>
public sealed record ProtectedTask
{
    public string? TaskArn { get; init; }

    public bool ProtectionEnabled { get; init; }

    public DateTimeOffset? ExpirationDate { get; init; }
}
