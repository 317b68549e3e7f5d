using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>A class of a document with what was read of it.</summary>
internal sealed record Related(INamedTypeSymbol Type, Definition Definition);

/// <summary>What is known around a service or a one-off task: the documents whose classes it names, and what those name.</summary>
internal sealed class Surroundings(System.Func<AttributeOwner, INamedTypeSymbol, Definition> read)
{
    public Related? TaskDefinition { get; private set; }

    public Related? Cluster { get; private set; }

    public IReadOnlyList<Related> Providers { get; private set; } = [];

    /// <summary>What surrounds a class; a cluster that names a service is the service's, where it names none itself.</summary>
    public Surroundings Of(AttributeOwner owner, INamedTypeSymbol type, INamedTypeSymbol? cluster = null)
    {
        TaskDefinition = Read(AttributeOwner.Task, Known.Reference(type, owner, "taskDefinition"));
        Cluster = Read(AttributeOwner.Cluster, Known.Reference(type, owner, "cluster") ?? cluster);
        Providers = Named(type).Concat(Cluster is null ? [] : Named(Cluster.Type))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(provider => Read(AttributeOwner.CapacityProvider, provider))
            .OfType<Related>()
            .ToList();
        return this;
    }

    /// <summary>Where something is in one of them, or null when it is in none that has a class.</summary>
    public AttributePlace? PlaceOf(Elsewhere elsewhere) => elsewhere.Document switch
    {
        DocumentRole.TaskDefinition => PlaceOf(TaskDefinition, elsewhere.Path),
        DocumentRole.Cluster => PlaceOf(Cluster, elsewhere.Path),
        // a rule does not say which; where there is one it is that
        DocumentRole.CapacityProvider when Providers.Count == 1 => PlaceOf(Providers[0], elsewhere.Path),
        _ => null,
    };

    public ServiceOptions ForService(bool isFragment, bool withOptIn, EquatableArray<CreateServiceRequest> siblings) =>
        new(Origin.Attributes) { IsFragment = isFragment, WithOptIn = withOptIn, TaskDefinition = Task, Cluster = ClusterRequest, CapacityProviders = ProviderRequests, Siblings = siblings };

    public LaunchOptions ForRun(bool isFragment, bool withOptIn) =>
        new(Origin.Attributes) { IsFragment = isFragment, WithOptIn = withOptIn, TaskDefinition = Task, Cluster = ClusterRequest, CapacityProviders = ProviderRequests };

    private RegisterTaskDefinitionRequest? Task => TaskDefinition is null ? null : RegisterTaskDefinitionRequest.FromNode(TaskDefinition.Definition.Node);

    private CreateClusterRequest? ClusterRequest => Cluster is null ? null : CreateClusterRequest.FromNode(Cluster.Definition.Node);

    private EquatableArray<CreateCapacityProviderRequest> ProviderRequests => Providers.Select(provider => CreateCapacityProviderRequest.FromNode(provider.Definition.Node)).ToEquatableArray();

    private Related? Read(AttributeOwner owner, INamedTypeSymbol? type) =>
        type is not null && !Known.IsFragment(type) && Known.Is(type, owner) ? new Related(type, read(owner, type)) : null;

    private static AttributePlace? PlaceOf(Related? related, MemberPath path) =>
        related is null ? null : Judgement.PlaceOf(related.Type, related.Definition.Node, path);

    // the classes of capacity providers that strategies and lists name, base classes included
    private static IEnumerable<INamedTypeSymbol> Named(INamedTypeSymbol type)
    {
        foreach (var attribute in Known.Chain(type).SelectMany(part => part.GetAttributes()))
        {
            if (Known.Shape(attribute) is not { } shape) continue;
            if (shape.Arguments.Any(argument => argument.References == AttributeOwner.CapacityProvider))
                foreach (var constant in attribute.ConstructorArguments.Concat(attribute.NamedArguments.Where(named => shape.Property(named.Key)?.References == AttributeOwner.CapacityProvider).SelectMany(named => Items(named.Value))))
                    if (constant is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } named })
                        yield return named;
        }
    }

    private static IEnumerable<TypedConstant> Items(TypedConstant constant) =>
        constant is { Kind: TypedConstantKind.Array, IsNull: false } ? constant.Values : Enumerable.Repeat(constant, 1);
}
