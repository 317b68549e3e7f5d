using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html">TagResource</see> is asked with. A member that is null is not sent.</summary>
public sealed record TagResourceRequest
{
    /// <summary>The ARN of a cluster, service, task, task definition, container instance or capacity provider.</summary>
    public string? ResourceArn { get; init; }

    /// <summary>Tags, at most 50.</summary>
    public IReadOnlyList<Model.Tag>? Tags { get; init; }
}
