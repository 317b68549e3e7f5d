using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules;

/// <summary>What is known around a service.</summary>
/// <param name="Origin">What it was read from.</param>
public sealed record ServiceOptions(Origin Origin) : LaunchOptions(Origin)
{
    /// <summary>For an update, the service as it is before; null when that is not known.</summary>
    public CreateServiceRequest? Before { get; init; }

    /// <summary>The other services of the cluster, as far as they are known.</summary>
    public EquatableArray<CreateServiceRequest> Siblings { get; init; }
}

/// <summary>
/// A service, and what is known around it. For an update it is the service that comes of it: what the update does not write is as it is before, and not known when
/// that is not known. So no rule has to think of updates, unless it is about them.
/// </summary>
public sealed class ServiceContext : LaunchContext
{
    internal ServiceContext(CreateServiceRequest service, ServiceOptions options, List<Finding> findings)
        : base("CreateService", Shapes.CreateServiceRequest, options, findings)
    {
        Service = service;
        Options = options;
    }

    internal ServiceContext(UpdateServiceRequest update, ServiceOptions options, List<Finding> findings)
        : base("UpdateService", Shapes.UpdateServiceRequest, options, findings)
    {
        Update = update;
        Service = UpdatedService.Of(update, options.Before);
        Options = options;
    }

    /// <summary>The service.</summary>
    public CreateServiceRequest Service { get; }

    /// <summary>The update; null when the service is created.</summary>
    public UpdateServiceRequest? Update { get; }

    /// <summary>What is known around the service.</summary>
    public ServiceOptions Options { get; }

    /// <summary>The deployment configuration, absent where none is written.</summary>
    public DeploymentConfiguration Deployment => Service.DeploymentConfiguration.OrDefault() ?? NoDeployment;

    /// <summary>Whether the deployment configuration can be read, or is absent.</summary>
    public bool KnowsDeployment => !Service.DeploymentConfiguration.IsUnknown;

    /// <summary>The deployment controller, with its default; null when it is not known.</summary>
    public string? Controller =>
        Service.DeploymentController.IsUnknown ? null
        : Service.DeploymentController.TryGet(out var controller) ? (controller.Type.TryGetOr(DeploymentControllerType.Ecs, out var type) ? type : null)
        : DeploymentControllerType.Ecs;

    /// <summary>The scheduling strategy, with its default; null when it is not known.</summary>
    public string? Scheduling => Service.SchedulingStrategy.TryGetOr(SchedulingStrategy.Replica, out var strategy) ? strategy : null;

    /// <summary>The deployment strategy, with its default; null when it is not known.</summary>
    public string? DeploymentStrategy =>
        KnowsDeployment && Deployment.Strategy.TryGetOr(Model.Enums.DeploymentStrategy.Rolling, out var strategy) ? strategy : null;

    /// <summary>Whether the strategy shifts traffic from one set of tasks to another.</summary>
    public bool ShiftsTraffic =>
        DeploymentStrategy is Model.Enums.DeploymentStrategy.BlueGreen or Model.Enums.DeploymentStrategy.Linear or Model.Enums.DeploymentStrategy.Canary;

    /// <inheritdoc/>
    public override string Noun => "service";

    /// <inheritdoc/>
    public override Values<Tag> Tags => Update is null ? Service.Tags : default;

    /// <inheritdoc/>
    public override Value<string> LaunchType => Service.LaunchType;

    /// <inheritdoc/>
    public override Values<CapacityProviderStrategyItem> Strategy => Service.CapacityProviderStrategy;

    /// <inheritdoc/>
    public override Value<NetworkConfiguration> Network => Service.NetworkConfiguration;

    /// <inheritdoc/>
    public override Values<PlacementConstraint> Constraints => Service.PlacementConstraints;

    /// <inheritdoc/>
    public override Values<PlacementStrategy> Placement => Service.PlacementStrategy;

    /// <inheritdoc/>
    public override Value<string> PlatformVersion => Service.PlatformVersion;

    /// <inheritdoc/>
    public override Value<bool> EnableExecuteCommand => Service.EnableExecuteCommand;

    /// <inheritdoc/>
    public override Values<ServiceVolumeConfiguration> Volumes => Service.VolumeConfigurations;

    /// <inheritdoc/>
    public override Value<string> TaskRoleOverride => default;

    private static DeploymentConfiguration NoDeployment { get; } = new();

    /// <inheritdoc/>
    protected override Node Write() => Update?.ToNode() ?? Service.ToNode();
}
