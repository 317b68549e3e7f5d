using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAttributes.html">PutAttributes</see> answers.</summary>
public sealed record PutAttributesResponse
{
    /// <summary>The attributes.</summary>
    public EquatableArray<Attribute> Attributes { get; init; }
}
