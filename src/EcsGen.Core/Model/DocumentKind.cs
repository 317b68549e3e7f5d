namespace EcsGen.Model;

/// <summary>What a document is a request of: each kind but the containers alone is one operation of the API, and one shape.</summary>
public enum DocumentKind
{
    /// <summary>A task definition: RegisterTaskDefinition.</summary>
    TaskDefinition,

    /// <summary>A service: CreateService.</summary>
    Service,

    /// <summary>A one-off task: RunTask.</summary>
    RunTask,

    /// <summary>A cluster: CreateCluster.</summary>
    Cluster,

    /// <summary>A capacity provider: CreateCapacityProvider.</summary>
    CapacityProvider,

    /// <summary>The capacity providers of a cluster: PutClusterCapacityProviders.</summary>
    ClusterCapacityProviders,

    /// <summary>A change of a service: UpdateService.</summary>
    ServiceUpdate,

    /// <summary>Containers without a task definition around them, as Terraform takes them. The document is one with nothing but <c>containerDefinitions</c>.</summary>
    ContainerDefinitions,
}
