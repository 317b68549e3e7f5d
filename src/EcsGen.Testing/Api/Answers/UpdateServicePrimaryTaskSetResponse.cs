namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateServicePrimaryTaskSet.html">UpdateServicePrimaryTaskSet</see> answers.</summary>
public sealed record UpdateServicePrimaryTaskSetResponse
{
    /// <summary>The task set as it is now.</summary>
    public TaskSet? TaskSet { get; init; }
}
