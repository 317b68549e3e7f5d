namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html">DeleteTaskSet</see> answers.</summary>
public sealed record DeleteTaskSetResponse
{
    /// <summary>The task set as it is now.</summary>
    public TaskSet? TaskSet { get; init; }
}
