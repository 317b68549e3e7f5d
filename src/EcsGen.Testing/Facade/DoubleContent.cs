using System.Collections.Generic;

namespace EcsGen.Testing;

/// <summary>What a double consists of: the requests that make it, as JSON with marked holes. Generated code makes these.</summary>
/// <param name="Cluster">The CreateCluster request.</param>
/// <param name="ClusterCapacityProviders">The PutClusterCapacityProviders request; null for none.</param>
/// <param name="CapacityProviders">CreateCapacityProvider requests.</param>
/// <param name="TaskDefinitions">RegisterTaskDefinition requests.</param>
/// <param name="Services">CreateService requests.</param>
/// <param name="RunTasks">RunTask requests, by the name of the task.</param>
public sealed record DoubleContent(
    string Cluster,
    string? ClusterCapacityProviders,
    IReadOnlyList<string> CapacityProviders,
    IReadOnlyList<string> TaskDefinitions,
    IReadOnlyList<string> Services,
    IReadOnlyDictionary<string, string> RunTasks);
