using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Testing.Api;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Services;

namespace EcsGen.Testing;

/// <summary>Where requests for services meet Core's rules.</summary>
public sealed partial class EcsSimulator
{
    private static void CheckService(CreateServiceRequest request, TaskDefinitionState definition, ClusterState cluster) =>
        Refusals.Throw("CreateService", Catalogue.Check(request, new ServiceOptions(Origin.Json) { TaskDefinition = Judged(definition), Cluster = Judged(cluster) }));

    // what the update does not write is as it was, and was judged then
    private static void CheckUpdate(UpdateServiceRequest request, ServiceState service) =>
        Refusals.Throw("UpdateService", Catalogue.Check(request, new ServiceOptions(Origin.Json) { Cluster = Judged(service.Cluster) }));
}
