namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesProvider.html">ManagedInstancesProvider</see>.</summary>
public sealed record ManagedInstancesProvider
{
    public string? InfrastructureRoleArn { get; init; }

    public Model.InstanceLaunchTemplate? InstanceLaunchTemplate { get; init; }

    public string? PropagateTags { get; init; }

    public Model.InfrastructureOptimization? InfrastructureOptimization { get; init; }

    public Model.AutoRepairConfiguration? AutoRepairConfiguration { get; init; }
}
