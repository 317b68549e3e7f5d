using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html">DescribeTasks</see> answers.</summary>
public sealed record DescribeTasksResponse
{
    public EquatableArray<Task> Tasks { get; init; }

    public EquatableArray<Failure> Failures { get; init; }
}
