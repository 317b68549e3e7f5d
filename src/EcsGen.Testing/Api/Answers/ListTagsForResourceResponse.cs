using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html">ListTagsForResource</see> answers.</summary>
public sealed record ListTagsForResourceResponse
{
    /// <summary>The tags of the resource.</summary>
    public EquatableArray<Model.Tag> Tags { get; init; }
}
