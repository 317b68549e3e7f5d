using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Testing.Api;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;

namespace EcsGen.Testing;

/// <summary>Where requests meet Core's rules.</summary>
public sealed partial class EcsSimulator
{
    private static void CheckCluster(CreateClusterRequest request)
    {
    }

    private static void CheckProviders(PutClusterCapacityProvidersRequest request)
    {
    }

    private static void CheckRun(RunTaskRequest request, TaskDefinitionState definition, ClusterState cluster)
    {
    }
}
