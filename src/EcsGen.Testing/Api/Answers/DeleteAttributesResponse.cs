using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAttributes.html">DeleteAttributes</see> answers.</summary>
public sealed record DeleteAttributesResponse
{
    /// <summary>The attributes.</summary>
    public EquatableArray<Attribute> Attributes { get; init; }
}
