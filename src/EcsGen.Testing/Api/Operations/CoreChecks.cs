using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;

namespace EcsGen.Testing;

/// <summary>Where requests meet Core's rules.</summary>
public sealed partial class EcsSimulator
{
    private static void CheckCluster(CreateClusterRequest request) =>
        Refusals.Throw("CreateCluster", Catalogue.Check(request, new RequestOptions(Origin.Json)));

    private static void CheckProviders(PutClusterCapacityProvidersRequest request) =>
        Refusals.Throw("PutClusterCapacityProviders", Catalogue.Check(request, new RequestOptions(Origin.Json)));

    // an update is judged as the provider that comes of it
    private static void CheckProvider(CreateCapacityProviderRequest request) =>
        Refusals.Throw("CreateCapacityProvider", Catalogue.Check(request, new RequestOptions(Origin.Json)));

    private static void CheckRun(RunTaskRequest request, TaskDefinitionState definition, ClusterState cluster) =>
        Refusals.Throw("RunTask", Catalogue.Check(request, new LaunchOptions(Origin.Json) { TaskDefinition = Judged(definition), Cluster = Judged(cluster) }));

    // what a definition is compatible with counts, whether it required it or not
    private static RegisterTaskDefinitionRequest Judged(TaskDefinitionState definition) =>
        definition.Definition with { RequiresCompatibilities = definition.Compatibilities };

    private static CreateClusterRequest Judged(ClusterState cluster) => new()
    {
        ClusterName = cluster.Name,
        CapacityProviders = cluster.CapacityProviders.ToArray(),
        DefaultCapacityProviderStrategy = cluster.DefaultStrategy.Select(item => item.Answer()).ToArray(),
    };
}
