namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html">ListServices</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListServicesRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }

    /// <summary>How many a page has: 1 to 100. Default: 10.</summary>
    public int? MaxResults { get; init; }

    /// <summary>Only of this launch type: EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES; null for all.</summary>
    public string? LaunchType { get; init; }

    /// <summary>Only of this strategy: REPLICA or DAEMON; null for all.</summary>
    public string? SchedulingStrategy { get; init; }

    /// <summary>Only services whose resources CUSTOMER or ECS manages; null for all. Not looked at by the double.</summary>
    public string? ResourceManagementType { get; init; }
}
