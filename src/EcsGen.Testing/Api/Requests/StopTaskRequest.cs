namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html">StopTask</see> is asked with. A member that is null is not sent.</summary>
public sealed record StopTaskRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The task, by id or ARN.</summary>
    public string? Task { get; init; }

    /// <summary>Why; it becomes the task's <c>stoppedReason</c>, at most 255 characters. Default: ECS's own text.</summary>
    public string? Reason { get; init; }
}
