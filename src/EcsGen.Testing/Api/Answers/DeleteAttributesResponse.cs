using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAttributes.html">DeleteAttributes</see> answers.</summary>
public sealed record DeleteAttributesResponse
{
    public EquatableArray<Attribute> Attributes { get; init; }
}
