using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html">ListTaskDefinitions</see> answers.</summary>
public sealed record ListTaskDefinitionsResponse
{
    /// <summary>The ARNs of the task definitions of this page.</summary>
    public EquatableArray<string> TaskDefinitionArns { get; init; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? NextToken { get; init; }
}
