using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html">UpdateTaskProtection</see> is asked with. A member that is null is not sent.</summary>
public sealed record UpdateTaskProtectionRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>Ids or ARNs, 1 to 10.</summary>
    public IReadOnlyList<string>? Tasks { get; init; }

    /// <summary>Whether the tasks are protected.</summary>
    public bool? ProtectionEnabled { get; init; }

    /// <summary>How long the protection lasts, 1 to 2880 minutes. Default: 120.</summary>
    public int? ExpiresInMinutes { get; init; }
}
