using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>The requests that a class becomes, by <see cref="ArtifactKinds"/>: one, but for a cluster that has capacity providers.</summary>
internal static class Documents
{
    private const string Providers = "capacityProviders";
    private const string Strategy = "defaultCapacityProviderStrategy";

    public static IEnumerable<(string Kind, Node Node)> Of(AttributeOwner owner, INamedTypeSymbol type, Node node)
    {
        if (owner != AttributeOwner.Cluster)
        {
            yield return (Kind(owner), node);
            yield break;
        }
        // managed instances are created for a cluster that is there, so the cluster can't be created with them
        yield return (ArtifactKinds.Cluster, HasManagedInstances(type) ? Without(node, Providers, Strategy) : node);
        if (node.Find(Providers) is not null || node.Find(Strategy) is not null) yield return (ArtifactKinds.ClusterCapacityProviders, Put(node));
    }

    private static string Kind(AttributeOwner owner) => owner switch
    {
        AttributeOwner.Service => ArtifactKinds.Service,
        AttributeOwner.CapacityProvider => ArtifactKinds.CapacityProvider,
        AttributeOwner.RunTask => ArtifactKinds.RunTask,
        _ => ArtifactKinds.TaskDefinition,
    };

    private static bool HasManagedInstances(INamedTypeSymbol cluster) =>
        Known.Chain(cluster)
            .SelectMany(part => part.GetAttributes())
            .SelectMany(Named)
            .Any(provider => Known.Chain(provider).Any(part => Known.Find(part, "ManagedInstancesProviderAttribute") is not null));

    /// <summary>All classes that an attribute names.</summary>
    public static IEnumerable<INamedTypeSymbol> Named(AttributeData attribute) =>
        attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.Value))
            .SelectMany(argument => argument is { Kind: TypedConstantKind.Array, IsNull: false } ? argument.Values : Enumerable.Repeat(argument, 1))
            .Where(argument => argument.Kind == TypedConstantKind.Type)
            .Select(argument => argument.Value)
            .OfType<INamedTypeSymbol>();

    private static Node Put(Node cluster)
    {
        var empty = Node.Array(default);
        return Node.Object(EquatableArray.Create(
            new NodeMember("cluster", cluster.Find("clusterName") ?? Node.String("default")),
            new NodeMember(Providers, cluster.Find(Providers) ?? empty),
            new NodeMember(Strategy, cluster.Find(Strategy) ?? empty)));
    }

    private static Node Without(Node node, params string[] names) =>
        Node.Object(node.Members.Where(member => !names.Contains(member.Name)).ToEquatableArray(), node.Place);
}
