namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html">ListTasks</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListTasksRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>Only tasks on this instance, by id or ARN; null for all.</summary>
    public string? ContainerInstance { get; init; }

    /// <summary>Only tasks of this family; null for all.</summary>
    public string? Family { get; init; }

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }

    /// <summary>How many a page has: 1 to 100. Default: 100.</summary>
    public int? MaxResults { get; init; }

    /// <summary>Only tasks with this <c>startedBy</c>; null for all. It excludes other filters.</summary>
    public string? StartedBy { get; init; }

    /// <summary>Only tasks of this service, by name or ARN; null for all.</summary>
    public string? ServiceName { get; init; }

    /// <summary>RUNNING, the default, or STOPPED. PENDING finds nothing: it is never desired.</summary>
    public string? DesiredStatus { get; init; }

    /// <summary>Only of this launch type: EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES; null for all.</summary>
    public string? LaunchType { get; init; }

    /// <summary>Only tasks of this daemon. Not looked at by the double.</summary>
    public string? DaemonName { get; init; }
}
