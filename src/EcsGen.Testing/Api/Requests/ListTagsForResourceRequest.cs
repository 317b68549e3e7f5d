namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html">ListTagsForResource</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListTagsForResourceRequest
{
    /// <summary>The ARN of a cluster, service, task, task definition, container instance or capacity provider.</summary>
    public string? ResourceArn { get; init; }
}
