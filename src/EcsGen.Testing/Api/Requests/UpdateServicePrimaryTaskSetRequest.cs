namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateServicePrimaryTaskSet.html">UpdateServicePrimaryTaskSet</see> is asked with. A member that is null is not sent.</summary>
public sealed record UpdateServicePrimaryTaskSetRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The service, by name or ARN.</summary>
    public string? Service { get; init; }

    /// <summary>The task set that is to serve traffic, by id or ARN.</summary>
    public string? PrimaryTaskSet { get; init; }
}
