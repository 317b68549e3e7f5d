namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html">StopTask</see> answers.</summary>
public sealed record StopTaskResponse
{
    /// <summary>The task as it is now.</summary>
    public Task? Task { get; init; }
}
