namespace EcsGen.Model;

/// <summary>Which of the documents that belong together a place is in.</summary>
public enum DocumentRole
{
    /// <summary>The task definition that a service or a run names.</summary>
    TaskDefinition,

    /// <summary>The cluster.</summary>
    Cluster,

    /// <summary>The capacity provider.</summary>
    CapacityProvider,

    /// <summary>The service as it is before an update, or another service of the cluster.</summary>
    Service,
}

/// <summary>A place in another document than the one that is judged: the definition's port mapping that a load balancer needs.</summary>
/// <param name="Document">Which document.</param>
/// <param name="Path">Where in it.</param>
public sealed record Elsewhere(DocumentRole Document, MemberPath Path);
