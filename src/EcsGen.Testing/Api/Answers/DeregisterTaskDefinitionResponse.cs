namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html">DeregisterTaskDefinition</see> answers.</summary>
public sealed record DeregisterTaskDefinitionResponse
{
    /// <summary>The task definition.</summary>
    public TaskDefinition? TaskDefinition { get; init; }
}
