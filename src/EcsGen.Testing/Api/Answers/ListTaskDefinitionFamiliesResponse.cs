using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html">ListTaskDefinitionFamilies</see> answers.</summary>
public sealed record ListTaskDefinitionFamiliesResponse
{
    /// <summary>The families of this page.</summary>
    public EquatableArray<string> Families { get; init; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? NextToken { get; init; }
}
