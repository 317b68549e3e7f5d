using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GetTaskProtection.html">GetTaskProtection</see> is asked with. A member that is null is not sent.</summary>
public sealed record GetTaskProtectionRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>Ids or ARNs, at most 100.</summary>
    public IReadOnlyList<string>? Tasks { get; init; }
}
