using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html">CreateTaskSet</see> is asked with. A member that is null is not sent.</summary>
public sealed record CreateTaskSetRequest
{
    /// <summary>The service, by name or ARN.</summary>
    public string? Service { get; init; }

    /// <summary>The cluster to run in, by name or ARN. Default: default.</summary>
    public string? Cluster { get; init; }

    /// <summary>The caller's own id of the set.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The task definition: family for its newest active revision, family:revision, or ARN. Needed unless the deployment controller is EXTERNAL.</summary>
    public string? TaskDefinition { get; init; }

    /// <summary>The network of the tasks: needed for the awsvpc network mode, not allowed for others.</summary>
    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    /// <summary>The load balancers in front of the tasks. More than one target group is allowed with the ECS deployment controller; the CODE_DEPLOY controller takes one target group here.</summary>
    public IReadOnlyList<Model.LoadBalancer>? LoadBalancers { get; init; }

    /// <summary>The Cloud Map service that the tasks are registered with.</summary>
    public IReadOnlyList<Model.ServiceRegistry>? ServiceRegistries { get; init; }

    /// <summary>Where the tasks run. Excludes a capacity provider strategy. Default: the default strategy of the cluster, else EC2.</summary>
    public string? LaunchType { get; init; }

    /// <summary>How the tasks are spread over capacity providers. Excludes a launch type.</summary>
    public IReadOnlyList<Model.CapacityProviderStrategyItem>? CapacityProviderStrategy { get; init; }

    /// <summary>The Fargate platform version, for tasks on Fargate only. Default: LATEST.</summary>
    public string? PlatformVersion { get; init; }

    /// <summary>The part of the service's desired count that the set runs. Default: 0 percent.</summary>
    public Scale? Scale { get; init; }

    /// <summary>A text that makes a repeated request harmless: the same token creates one service only.</summary>
    public string? ClientToken { get; init; }

    /// <summary>Labels of the service.</summary>
    public IReadOnlyList<Model.Tag>? Tags { get; init; }
}
