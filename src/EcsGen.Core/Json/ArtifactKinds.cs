using System;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>
/// What carriers and files call the kinds of documents.
/// </summary>
internal static class ArtifactKinds
{
    public const string TaskDefinition = "task-definition";
    public const string Service = "service";
    public const string Cluster = "cluster";
    public const string ClusterCapacityProviders = "cluster-capacity-providers";
    public const string CapacityProvider = "capacity-provider";
    public const string RunTask = "run-task";

    /// <summary>All of them, in the order of the API's own groups.</summary>
    public static readonly string[] All = { TaskDefinition, Service, Cluster, ClusterCapacityProviders, CapacityProvider, RunTask };

    /// <summary>What a kind is called.</summary>
    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.TaskDefinition => TaskDefinition,
        DocumentKind.Service => Service,
        DocumentKind.Cluster => Cluster,
        DocumentKind.ClusterCapacityProviders => ClusterCapacityProviders,
        DocumentKind.CapacityProvider => CapacityProvider,
        DocumentKind.RunTask => RunTask,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind that is called so; null for a name that this version does not know.</summary>
    public static DocumentKind? Parse(string name)
    {
        foreach (DocumentKind kind in Enum.GetValues(typeof(DocumentKind)))
            if (Of(kind) == name)
                return kind;
        return null;
    }

    /// <summary>The member that names a document of a kind; null for a kind that has none, and for an unknown one.</summary>
    public static string? NameMember(string kind) => kind switch
    {
        TaskDefinition => "family",
        Service => "serviceName",
        Cluster => "clusterName",
        ClusterCapacityProviders => "cluster",
        CapacityProvider => "name",
        _ => null,
    };

    /// <summary>What a document of a kind is called.</summary>
    public static string Noun(string kind) => kind switch
    {
        TaskDefinition => "task definition",
        Service => "service",
        Cluster => "cluster",
        ClusterCapacityProviders => "list of capacity providers",
        CapacityProvider => "capacity provider",
        _ => "one-off task",
    };
}
