using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html">RunTask</see> answers.</summary>
public sealed record RunTaskResponse
{
    /// <summary>The tasks that were started.</summary>
    public EquatableArray<Task> Tasks { get; init; }

    /// <summary>Why tasks were not started: for each instance that was looked at the first thing in the way.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
