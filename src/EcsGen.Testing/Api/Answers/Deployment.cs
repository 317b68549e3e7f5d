using System;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html">Deployment</see>.</summary>
public sealed record Deployment
{
    public string? Id { get; init; }

    public string? Status { get; init; }

    public string? TaskDefinition { get; init; }

    public int DesiredCount { get; init; }

    public int PendingCount { get; init; }

    public int RunningCount { get; init; }

    public int FailedTasks { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public EquatableArray<Model.CapacityProviderStrategyItem> CapacityProviderStrategy { get; init; }

    public string? LaunchType { get; init; }

    public string? PlatformVersion { get; init; }

    public string? PlatformFamily { get; init; }

    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    public string? RolloutState { get; init; }

    public string? RolloutStateReason { get; init; }

    public Model.ServiceConnectConfiguration? ServiceConnectConfiguration { get; init; }

    public EquatableArray<ServiceConnectServiceResource> ServiceConnectResources { get; init; }

    public EquatableArray<Model.ServiceVolumeConfiguration> VolumeConfigurations { get; init; }

    public DeploymentEphemeralStorage? FargateEphemeralStorage { get; init; }

    public EquatableArray<Model.VpcLatticeConfiguration> VpcLatticeConfigurations { get; init; }
}
