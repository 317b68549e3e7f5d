using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html">ServiceRevision</see>.</summary>
public sealed record ServiceRevision
{
    public string? ServiceRevisionArn { get; init; }

    public string? ServiceArn { get; init; }

    public string? ClusterArn { get; init; }

    public string? TaskDefinition { get; init; }

    public EquatableArray<Model.CapacityProviderStrategyItem> CapacityProviderStrategy { get; init; }

    public string? LaunchType { get; init; }

    public string? PlatformVersion { get; init; }

    public string? PlatformFamily { get; init; }

    public EquatableArray<Model.LoadBalancer> LoadBalancers { get; init; }

    public EquatableArray<Model.ServiceRegistry> ServiceRegistries { get; init; }

    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    public EquatableArray<ContainerImage> ContainerImages { get; init; }

    public bool GuardDutyEnabled { get; init; }

    public Model.ServiceConnectConfiguration? ServiceConnectConfiguration { get; init; }

    public EquatableArray<Model.ServiceVolumeConfiguration> VolumeConfigurations { get; init; }

    public DeploymentEphemeralStorage? FargateEphemeralStorage { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public EquatableArray<Model.VpcLatticeConfiguration> VpcLatticeConfigurations { get; init; }

    public ResolvedConfiguration? ResolvedConfiguration { get; init; }

    public ECSManagedResources? EcsManagedResources { get; init; }

    public ServiceRevisionOverrides? Overrides { get; init; }

    public Model.MonitoringConfiguration? Monitoring { get; init; }

    public EquatableArray<Model.GatewayConnector> GatewayConnectors { get; init; }
}
