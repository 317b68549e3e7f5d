namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskSet.html">UpdateTaskSet</see> is asked with. A member that is null is not sent.</summary>
public sealed record UpdateTaskSetRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The service, by name or ARN.</summary>
    public string? Service { get; init; }

    /// <summary>The task set, by id or ARN.</summary>
    public string? TaskSet { get; init; }

    /// <summary>The part of the service's desired count that the set runs.</summary>
    public Scale? Scale { get; init; }
}
