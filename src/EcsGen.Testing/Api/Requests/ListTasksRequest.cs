namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html">ListTasks</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListTasksRequest
{
    public string? Cluster { get; init; }

    public string? ContainerInstance { get; init; }

    public string? Family { get; init; }

    public string? NextToken { get; init; }

    public int? MaxResults { get; init; }

    public string? StartedBy { get; init; }

    public string? ServiceName { get; init; }

    public string? DesiredStatus { get; init; }

    public string? LaunchType { get; init; }

    public string? DaemonName { get; init; }
}
