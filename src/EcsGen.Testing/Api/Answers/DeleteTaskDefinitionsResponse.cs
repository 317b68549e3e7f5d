using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html">DeleteTaskDefinitions</see> answers.</summary>
public sealed record DeleteTaskDefinitionsResponse
{
    /// <summary>The task definitions that are being deleted.</summary>
    public EquatableArray<TaskDefinition> TaskDefinitions { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
