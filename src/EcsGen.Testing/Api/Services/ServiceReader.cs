using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Api.Services;

/// <summary>Reads settings and revisions of services from requests.</summary>
internal static class ServiceReader
{
    public static ServiceSettings Settings(CreateServiceRequest request, bool isDaemon, EcsBehaviour behaviour)
    {
        var defaults = new ServiceSettings { Configuration = DeploymentSettings.Defaults(isDaemon) };
        var settings = DeploymentSettings.Over(defaults, request.DeploymentConfiguration.OrDefault() ?? new DeploymentConfiguration()) with
        {
            GraceSeconds = request.HealthCheckGracePeriodSeconds.OrDefault(),
            ShownConstraints = request.PlacementConstraints,
            ShownStrategy = request.PlacementStrategy,
            Constraints = LaunchKinds.Constraints(request.PlacementConstraints),
            Strategies = LaunchKinds.Strategies(request.PlacementStrategy),
            EnableExecuteCommand = request.EnableExecuteCommand.Is(true),
            EnableEcsManagedTags = request.EnableECSManagedTags.Is(true),
            PropagateTags = request.PropagateTags.OrDefault() ?? "NONE",
        };
        return settings with { ZoneRebalancing = request.AvailabilityZoneRebalancing.OrDefault() ?? DefaultRebalancing(settings, isDaemon, behaviour) };
    }

    public static ServiceSettings Settings(ServiceSettings before, UpdateServiceRequest request)
    {
        var settings = DeploymentSettings.Over(before, request.DeploymentConfiguration.OrDefault());
        if (request.PlacementConstraints.IsSet) settings = settings with { ShownConstraints = request.PlacementConstraints, Constraints = LaunchKinds.Constraints(request.PlacementConstraints) };
        if (request.PlacementStrategy.IsSet) settings = settings with { ShownStrategy = request.PlacementStrategy, Strategies = LaunchKinds.Strategies(request.PlacementStrategy) };
        if (request.HealthCheckGracePeriodSeconds.TryGet(out var grace)) settings = settings with { GraceSeconds = grace };
        if (request.EnableExecuteCommand.TryGet(out var execute)) settings = settings with { EnableExecuteCommand = execute };
        if (request.EnableECSManagedTags.TryGet(out var managed)) settings = settings with { EnableEcsManagedTags = managed };
        if (request.PropagateTags.TryGet(out var propagate)) settings = settings with { PropagateTags = propagate };
        if (request.AvailabilityZoneRebalancing.TryGet(out var rebalancing)) settings = settings with { ZoneRebalancing = rebalancing };
        return settings;
    }

    public static RevisionState Revision(CreateServiceRequest request, ClusterState cluster, TaskDefinitionState definition, string id, DateTimeOffset now)
    {
        var strategy = ClusterAnswers.Read(request.CapacityProviderStrategy).Select(Short).ToEquatableArray();
        if (strategy.Count == 0 && request.LaunchType.IsAbsent) strategy = cluster.DefaultStrategy.Select(Short).ToEquatableArray();
        var kind = strategy.Count > 0 ? cluster.Region.KindOf(strategy[0].Provider) : LaunchKinds.Of(request.LaunchType.OrDefault() ?? "EC2", cluster.Region.Behaviour);
        var platform = request.PlatformVersion.OrDefault();
        return new RevisionState
        {
            Id = id,
            Arn = "",
            Definition = definition,
            Kind = kind,
            Strategy = strategy,
            PlatformVersion = kind == LaunchKind.Fargate ? platform ?? "LATEST" : null,
            ResolvedPlatform = kind == LaunchKind.Fargate ? LaunchKinds.Platform(platform, definition.Plan) : null,
            LoadBalancers = request.LoadBalancers,
            ServiceRegistries = request.ServiceRegistries,
            Network = request.NetworkConfiguration.OrDefault(),
            ServiceConnect = request.ServiceConnectConfiguration.OrDefault(),
            Volumes = request.VolumeConfigurations,
            Lattice = request.VpcLatticeConfigurations,
            Monitoring = request.Monitoring.OrDefault(),
            Targets = Targets(request.LoadBalancers, definition),
            CreatedAt = now,
        };
    }

    public static RevisionState Revision(RevisionState before, UpdateServiceRequest request, TaskDefinitionState definition, ClusterState cluster, string id, DateTimeOffset now)
    {
        var strategy = request.CapacityProviderStrategy.IsSet ? ClusterAnswers.Read(request.CapacityProviderStrategy).Select(Short).ToEquatableArray() : before.Strategy;
        var kind = strategy.Count > 0 ? cluster.Region.KindOf(strategy[0].Provider) : before.Kind;
        var platform = request.PlatformVersion.OrDefault() ?? before.PlatformVersion;
        var balancers = request.LoadBalancers.IsSet ? request.LoadBalancers : before.LoadBalancers;
        return before with
        {
            Id = id,
            Arn = "",
            Definition = definition,
            Strategy = strategy,
            Kind = kind,
            PlatformVersion = kind == LaunchKind.Fargate ? platform ?? "LATEST" : null,
            ResolvedPlatform = kind == LaunchKind.Fargate ? LaunchKinds.Platform(platform, definition.Plan) : null,
            LoadBalancers = balancers,
            ServiceRegistries = request.ServiceRegistries.IsSet ? request.ServiceRegistries : before.ServiceRegistries,
            Network = request.NetworkConfiguration.OrDefault() ?? before.Network,
            ServiceConnect = request.ServiceConnectConfiguration.OrDefault() ?? before.ServiceConnect,
            Volumes = request.VolumeConfigurations.IsSet ? request.VolumeConfigurations : before.Volumes,
            Lattice = request.VpcLatticeConfigurations.IsSet ? request.VpcLatticeConfigurations : before.Lattice,
            Monitoring = request.Monitoring.OrDefault() ?? before.Monitoring,
            Targets = Targets(balancers, definition),
            CreatedAt = now,
        };
    }

    // compatible as CDK sees it: more than 100 percent, no daemon, zones first in the strategy
    private static string DefaultRebalancing(ServiceSettings settings, bool isDaemon, EcsBehaviour behaviour) =>
        behaviour.RebalancesZonesByDefault && !isDaemon && settings.MaximumPercent > 100
        && (settings.Strategies.Count == 0 || settings.Strategies[0] is { Type: Placement.StrategyType.Spread, Field: "attribute:ecs.availability-zone" })
            ? "ENABLED"
            : "DISABLED";

    private static StrategyItem Short(StrategyItem item) => item with { Provider = Names.Short(item.Provider) };

    private static IReadOnlyList<TargetPort> Targets(Values<LoadBalancer> balancers, TaskDefinitionState definition) =>
        [.. balancers.Known().Select(item => item.Value).Where(balancer => balancer.TargetGroupArn.IsKnown).Select(balancer => new TargetPort(
            balancer.TargetGroupArn.OrDefault()!,
            balancer.AdvancedConfiguration.OrDefault()?.AlternateTargetGroupArn.OrDefault(),
            definition.Plan.IndexOf(balancer.ContainerName.OrDefault() ?? ""),
            balancer.ContainerPort.OrDefault()))];
}
