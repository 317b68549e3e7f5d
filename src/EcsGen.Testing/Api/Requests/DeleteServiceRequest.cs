namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html">DeleteService</see> is asked with. A member that is null is not sent.</summary>
public sealed record DeleteServiceRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The service, by name or ARN.</summary>
    public string? Service { get; init; }

    /// <summary>Whether the service goes although it wants tasks. Default: false.</summary>
    public bool? Force { get; init; }
}
