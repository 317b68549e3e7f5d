using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html">ServiceRevision</see>.</summary>
public sealed record ServiceRevision
{
    /// <summary>The revision's ARN.</summary>
    public string? ServiceRevisionArn { get; init; }

    /// <summary>The ARN of the service.</summary>
    public string? ServiceArn { get; init; }

    /// <summary>The ARN of the cluster.</summary>
    public string? ClusterArn { get; init; }

    /// <summary>The ARN of the task definition.</summary>
    public string? TaskDefinition { get; init; }

    /// <summary>How the tasks are spread over capacity providers.</summary>
    public EquatableArray<Model.CapacityProviderStrategyItem> CapacityProviderStrategy { get; init; }

    /// <summary>EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES; null with a capacity provider strategy.</summary>
    public string? LaunchType { get; init; }

    /// <summary>The Fargate platform version, for tasks on Fargate only.</summary>
    public string? PlatformVersion { get; init; }

    /// <summary>The operating system family on Fargate, as <c>Linux</c>; null elsewhere.</summary>
    public string? PlatformFamily { get; init; }

    /// <summary>The load balancers.</summary>
    public EquatableArray<Model.LoadBalancer> LoadBalancers { get; init; }

    /// <summary>The Cloud Map service that the tasks are registered with.</summary>
    public EquatableArray<Model.ServiceRegistry> ServiceRegistries { get; init; }

    /// <summary>The network of the tasks: needed for the awsvpc network mode, not allowed for others.</summary>
    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    /// <summary>The images of the revision's containers, with the digest that all its tasks use.</summary>
    public EquatableArray<ContainerImage> ContainerImages { get; init; }

    /// <summary>Whether GuardDuty watches the tasks. Always false in the double.</summary>
    public bool GuardDutyEnabled { get; init; }

    /// <summary>How the service finds others by short names, and is found by them.</summary>
    public Model.ServiceConnectConfiguration? ServiceConnectConfiguration { get; init; }

    /// <summary>The Amazon EBS volumes for the volume that the task definition leaves to be configured at launch.</summary>
    public EquatableArray<Model.ServiceVolumeConfiguration> VolumeConfigurations { get; init; }

    /// <summary>The key of the temporary disks on Fargate; null without one.</summary>
    public DeploymentEphemeralStorage? FargateEphemeralStorage { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The VPC Lattice target groups.</summary>
    public EquatableArray<Model.VpcLatticeConfiguration> VpcLatticeConfigurations { get; init; }

    /// <summary>Load balancers as they were when the revision was made. Always null in the double.</summary>
    public ResolvedConfiguration? ResolvedConfiguration { get; init; }

    /// <summary>What the revision says otherwise than its task definition.</summary>
    public ServiceRevisionOverrides? Overrides { get; init; }

    /// <summary>The metrics of the service that are collected in a finer resolution than the usual one.</summary>
    public Model.MonitoringConfiguration? Monitoring { get; init; }

    /// <summary>The ports of the service that gateways of the cluster send traffic to. Always empty in the double.</summary>
    public EquatableArray<Model.GatewayConnector> GatewayConnectors { get; init; }
}
