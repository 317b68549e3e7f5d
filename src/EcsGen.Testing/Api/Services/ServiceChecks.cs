using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

/// <summary>Where requests for services meet Core's rules.</summary>
public sealed partial class EcsSimulator
{
    private static void CheckService(CreateServiceRequest request, TaskDefinitionState? definition, ClusterState cluster) =>
        Refusals.Throw("CreateService", Catalogue.Check(request, Around(cluster, definition)));

    private static void CheckUpdate(UpdateServiceRequest request, ServiceState service, TaskDefinitionState? definition) =>
        Refusals.Throw("UpdateService", Catalogue.Check(request, Around(service.Cluster, definition) with { Before = AsRequested(service) }));

    private static ServiceOptions Around(ClusterState cluster, TaskDefinitionState? definition) =>
        new(Origin.Json) { TaskDefinition = definition is null ? null : Judged(definition), Cluster = Judged(cluster) };

    // the service as a request would make it today
    private static CreateServiceRequest AsRequested(ServiceState service)
    {
        var settings = service.Settings;
        var common = new CreateServiceRequest
        {
            Cluster = service.Cluster.Name,
            ServiceName = service.Name,
            DesiredCount = service.IsDaemon ? default(Value<int>) : service.DesiredCount,
            DeploymentConfiguration = settings.Configuration,
            DeploymentController = new DeploymentController { Type = service.Controller },
            PlacementConstraints = settings.ShownConstraints,
            PlacementStrategy = settings.ShownStrategy,
            SchedulingStrategy = service.IsDaemon ? "DAEMON" : "REPLICA",
            AvailabilityZoneRebalancing = settings.ZoneRebalancing,
            HealthCheckGracePeriodSeconds = settings.GraceSeconds > 0 ? settings.GraceSeconds : default(Value<int>),
            EnableExecuteCommand = settings.EnableExecuteCommand,
            EnableECSManagedTags = settings.EnableEcsManagedTags,
            PropagateTags = settings.PropagateTags,
        };
        if (service.IsExternal) return common;
        var revision = service.Primary.Revision;
        return common with
        {
            TaskDefinition = revision.Definition.Arn,
            LaunchType = revision.Strategy.Count > 0 ? null : revision.Kind.Text(),
            CapacityProviderStrategy = revision.Strategy.Count == 0 ? default : revision.Strategy.Select(ClusterAnswers.Answer).ToArray(),
            PlatformVersion = revision.PlatformVersion,
            LoadBalancers = revision.LoadBalancers,
            ServiceRegistries = revision.ServiceRegistries,
            ServiceConnectConfiguration = revision.ServiceConnect is { } connect ? connect : default(Value<ServiceConnectConfiguration>),
            VolumeConfigurations = revision.Volumes,
            VpcLatticeConfigurations = revision.Lattice,
            Monitoring = revision.Monitoring is { } monitoring ? monitoring : default(Value<MonitoringConfiguration>),
            NetworkConfiguration = revision.Network is { } network ? network : default(Value<NetworkConfiguration>),
        };
    }
}
