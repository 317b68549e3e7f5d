using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Testing.Api;

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
}
