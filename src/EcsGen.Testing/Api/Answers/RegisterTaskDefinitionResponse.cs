using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html">RegisterTaskDefinition</see> answers.</summary>
public sealed record RegisterTaskDefinitionResponse
{
    /// <summary>The task definition.</summary>
    public TaskDefinition? TaskDefinition { get; init; }

    /// <summary>Its tags.</summary>
    public EquatableArray<Model.Tag>? Tags { get; init; }
}
