namespace EcsGen.Json;

/// <summary>What a JSON document of ECS is.</summary>
public enum EcsKind
{
    /// <summary>A task definition: a RegisterTaskDefinition request.</summary>
    TaskDefinition,

    /// <summary>Containers without a task definition around them, as Terraform takes them. The document has them in <c>containerDefinitions</c>.</summary>
    ContainerDefinitions,

    /// <summary>A service: a CreateService request, or the part of it that ecspresso keeps in a file.</summary>
    Service,

    /// <summary>A change of a service: an UpdateService request.</summary>
    ServiceUpdate,

    /// <summary>A cluster: a CreateCluster request.</summary>
    Cluster,

    /// <summary>A capacity provider: a CreateCapacityProvider request.</summary>
    CapacityProvider,

    /// <summary>The capacity providers of a cluster: a PutClusterCapacityProviders request.</summary>
    ClusterCapacityProviders,

    /// <summary>One-off tasks: a RunTask request.</summary>
    RunTask,
}
