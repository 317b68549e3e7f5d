using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html">ListContainerInstances</see> answers.</summary>
public sealed record ListContainerInstancesResponse
{
    /// <summary>The ARNs of the container instances of this page.</summary>
    public EquatableArray<string> ContainerInstanceArns { get; init; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? NextToken { get; init; }
}
