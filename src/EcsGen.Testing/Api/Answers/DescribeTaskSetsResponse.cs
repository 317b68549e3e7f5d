using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskSets.html">DescribeTaskSets</see> answers.</summary>
public sealed record DescribeTaskSetsResponse
{
    /// <summary>The task sets that were found.</summary>
    public EquatableArray<TaskSet> TaskSets { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
