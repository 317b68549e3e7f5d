namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesProvider.html">ManagedInstancesProvider</see>.</summary>
public sealed record ManagedInstancesProvider
{
    /// <summary>The ARN of the role that ECS launches the instances with.</summary>
    public string? InfrastructureRoleArn { get; init; }

    /// <summary>What the instances are to be like.</summary>
    public Model.InstanceLaunchTemplate? InstanceLaunchTemplate { get; init; }

    /// <summary>From where the instances take their tags: CAPACITY_PROVIDER or NONE.</summary>
    public string? PropagateTags { get; init; }

    /// <summary>How soon instances without tasks are given up.</summary>
    public Model.InfrastructureOptimization? InfrastructureOptimization { get; init; }

    /// <summary>Whether instances that fail their health checks are replaced.</summary>
    public Model.AutoRepairConfiguration? AutoRepairConfiguration { get; init; }
}
