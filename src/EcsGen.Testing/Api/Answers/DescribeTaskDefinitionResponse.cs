using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html">DescribeTaskDefinition</see> answers.</summary>
public sealed record DescribeTaskDefinitionResponse
{
    /// <summary>The task definition.</summary>
    public TaskDefinition? TaskDefinition { get; init; }

    /// <summary>Its tags; only with TAGS in <c>include</c>.</summary>
    public EquatableArray<Model.Tag>? Tags { get; init; }
}
