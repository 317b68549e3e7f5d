using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html">DescribeTasks</see> answers.</summary>
public sealed record DescribeTasksResponse
{
    /// <summary>The tasks that were found.</summary>
    public EquatableArray<Task> Tasks { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
