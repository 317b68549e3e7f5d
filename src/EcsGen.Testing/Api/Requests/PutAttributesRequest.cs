using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAttributes.html">PutAttributes</see> is asked with. A member that is null is not sent.</summary>
public sealed record PutAttributesRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The attributes, each with its instance in <c>targetId</c>; at most 10.</summary>
    public IReadOnlyList<Attribute>? Attributes { get; init; }
}
