using EcsGen.Model;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Services;

namespace EcsGen.Testing;

/// <summary>Where requests for services meet Core's rules.</summary>
public sealed partial class EcsSimulator
{
    private static void CheckService(CreateServiceRequest request, TaskDefinitionState definition, ClusterState cluster)
    {
    }

    private static void CheckUpdate(UpdateServiceRequest request, ServiceState service)
    {
    }
}
