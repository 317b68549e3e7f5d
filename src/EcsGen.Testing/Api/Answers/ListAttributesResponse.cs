using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAttributes.html">ListAttributes</see> answers.</summary>
public sealed record ListAttributesResponse
{
    /// <summary>The attributes.</summary>
    public EquatableArray<Attribute> Attributes { get; init; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? NextToken { get; init; }
}
