namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html">DeregisterContainerInstance</see> is asked with. A member that is null is not sent.</summary>
public sealed record DeregisterContainerInstanceRequest
{
    /// <summary>The cluster, by name or ARN. Default: the cluster named default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The container instance, by id or ARN.</summary>
    public string? ContainerInstance { get; init; }

    /// <summary>Whether the instance goes although it has tasks; those of services are then replaced. Default: false.</summary>
    public bool? Force { get; init; }
}
