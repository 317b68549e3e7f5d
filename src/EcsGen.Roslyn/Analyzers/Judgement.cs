using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Model;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>What the rules say of the classes of one compilation, each class judged once.</summary>
/// <param name="withOptIn">Whether the project has turned on a rule that is off by default: only then those are asked.</param>
internal sealed class Judgement(bool withOptIn)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Judged> documents = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, (Definition, Problems)> read = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Judged> containers = new(SymbolEqualityComparer.Default);

    /// <summary>What is found of a document: a task definition, a service, a cluster.</summary>
    public Judged Document(AttributeOwner owner, INamedTypeSymbol type, CancellationToken cancel) => documents.GetOrAdd(type, _ => JudgeDocument(owner, type, cancel));

    public Judged Container(INamedTypeSymbol type, CancellationToken cancel) => containers.GetOrAdd(type, _ => JudgeContainer(type, cancel));

    /// <summary>What a class reports itself, whatever it is.</summary>
    public IEnumerable<Located> ReportedBy(INamedTypeSymbol type, CancellationToken cancel)
    {
        var own = DocumentOf(type) is { } owner ? Document(owner, type, cancel).Findings : [];
        return IsContainer(type) ? own.Concat(Container(type, cancel).Findings) : own;
    }

    /// <summary>The kind of document that a class is judged as, whole or a fragment; null for none.</summary>
    public static AttributeOwner? DocumentOf(INamedTypeSymbol type)
    {
        if (Known.Document(type) is { } owner) return owner;
        if (!Known.IsFragment(type)) return null;
        foreach (var kind in AttributeSurface.Owners)
            if (kind.IsDocument && Known.IsFragmentOf(type, kind.Owner))
                return kind.Owner;
        return null;
    }

    /// <summary>Whether a class is judged as a container, whole or a fragment.</summary>
    public static bool IsContainer(INamedTypeSymbol type) => Known.IsContainer(type) || Known.IsFragmentOf(type, AttributeOwner.Container);

    private (Definition Definition, Problems Problems) Read(AttributeOwner owner, INamedTypeSymbol type, CancellationToken cancel) =>
        read.GetOrAdd(type, _ =>
        {
            var problems = new Problems();
            return (DefinitionReader.Read(owner, type, problems, cancel), problems);
        });

    private Judged JudgeDocument(AttributeOwner owner, INamedTypeSymbol type, CancellationToken cancel)
    {
        var (definition, problems) = Read(owner, type, cancel);
        if (owner == AttributeOwner.Cluster) return JudgeCluster(type, definition, problems, cancel);
        var around = new Surroundings((kind, named) => Read(kind, named, cancel).Definition).Of(owner, type);
        return new Judged(definition, problems, Locate(type, definition, Check(owner, type, definition, around), around));
    }

    private EquatableArray<Finding> Check(AttributeOwner owner, INamedTypeSymbol type, Definition definition, Surroundings around)
    {
        var isFragment = Known.IsFragment(type);
        return owner switch
        {
            AttributeOwner.Service => Catalogue.Check(CreateServiceRequest.FromNode(definition.Node), around.ForService(isFragment, withOptIn, default)),
            AttributeOwner.RunTask => Catalogue.Check(RunTaskRequest.FromNode(definition.Node), around.ForRun(isFragment, withOptIn)),
            AttributeOwner.CapacityProvider => Catalogue.Check(CreateCapacityProviderRequest.FromNode(definition.Node), new RequestOptions(Origin.Attributes) { IsFragment = isFragment, WithOptIn = withOptIn }),
            _ => Catalogue.Check(
                RegisterTaskDefinitionRequest.FromNode(definition.Node),
                new TaskOptions(Origin.Attributes) { IsFragment = isFragment, FargatePlatform = definition.FargatePlatform, WithOptIn = withOptIn },
                definition.Node),
        };
    }

    /// <summary>Judges a cluster, and its services as they are in it: what a service says itself is said there, the rest where the cluster names it.</summary>
    private Judged JudgeCluster(INamedTypeSymbol type, Definition definition, Problems problems, CancellationToken cancel)
    {
        var options = new RequestOptions(Origin.Attributes) { IsFragment = Known.IsFragment(type), WithOptIn = withOptIn };
        var findings = Locate(type, definition, Catalogue.Check(CreateClusterRequest.FromNode(definition.Node), options), null);
        var all = new Problems();
        all.Items.AddRange(problems.Items);
        var services = new List<(INamedTypeSymbol Type, AttributePlace Place, Definition Definition)>();
        foreach (var (service, place) in Services(type))
        {
            if (!Known.Is(service, AttributeOwner.Service) || Known.IsFragment(service))
                all.Add(CodeRules.WrongReference, place, $"'{service.Name}' is no service: give it [Service(\"name\")], or name another class");
            else services.Add((service, place, Read(AttributeOwner.Service, service, cancel).Definition));
        }
        foreach (var (service, _, read) in services)
        {
            var around = new Surroundings((kind, named) => Read(kind, named, cancel).Definition).Of(AttributeOwner.Service, service, type);
            var siblings = services.Where(other => !SymbolEqualityComparer.Default.Equals(other.Type, service)).Select(other => CreateServiceRequest.FromNode(other.Definition.Node));
            var found = Catalogue.Check(CreateServiceRequest.FromNode(read.Node), around.ForService(false, withOptIn, siblings.ToEquatableArray()));
            // not at the service's own argument: the cluster is what makes it wrong
            findings.AddRange(Locate(service, read with { Findings = default }, found, around).Select(located => located with { Own = null }));
        }
        var parts = definition.Parts.Concat(services.Select(service => (service.Type, service.Place))).ToList();
        return new Judged(definition with { Parts = parts }, all, findings);
    }

    // a list of classes is replaced whole by a derived cluster
    private static IEnumerable<(INamedTypeSymbol Type, AttributePlace Place)> Services(INamedTypeSymbol cluster)
    {
        foreach (var part in Known.Chain(cluster))
            if (Known.Marker(part, AttributeOwner.Cluster) is { } marker && Known.Argument(marker, "Services") is not null)
                return Known.Classes(part, marker, "Services");
        return [];
    }

    private Judged JudgeContainer(INamedTypeSymbol type, CancellationToken cancel)
    {
        var problems = new Problems();
        var definition = DefinitionReader.ReadContainer(type, problems, cancel);
        return new Judged(definition, problems, Locate(type, definition, Catalogue.Check(ContainerDefinition.FromNode(definition.Node), new TaskOptions(Origin.Attributes) { WithOptIn = withOptIn }), null));
    }

    private static List<Located> Locate(INamedTypeSymbol type, Definition definition, IEnumerable<Finding> findings, Surroundings? around) =>
        findings.Concat(definition.Findings.Select(OfRaw).OfType<Finding>())
            .Select(finding => new Located(finding, PlaceOf(type, definition.Node, finding.Path), Others(type, definition, finding, around))
            {
                Own = OwnOf(type, definition.Node, finding.Path),
                Text = finding.Part is not null && finding.Path.Find(definition.Node) is { Kind: NodeKind.String } node ? node.Text : null,
            })
            .ToList();

    private static List<AttributePlace> Others(INamedTypeSymbol type, Definition definition, Finding finding, Surroundings? around)
    {
        var others = finding.Others.Select(path => PlaceOf(type, definition.Node, path)).ToList();
        if (around is not null) others.AddRange(finding.Elsewhere.Select(around.PlaceOf).OfType<AttributePlace>());
        return others;
    }

    // only Raw can hold what the reader of documents has to say something about; a null is how C# removes
    private static Finding? OfRaw(Finding finding) => finding.Id switch
    {
        FindingIds.UnknownMember => finding with { Id = CodeRules.RawMember.Id },
        FindingIds.ExplicitNull => null,
        _ => finding with { Id = CodeRules.Unreadable.Id },
    };

    private static AttributePlace? OwnOf(INamedTypeSymbol type, Node root, MemberPath path)
    {
        for (var at = path; at.Parent is { } parent; at = parent)
            if (at.Find(root) is { Kind: NodeKind.Object, Place: AttributePlace place } && Known.IsNestedIn(place.Owner, type))
                return place;
        return null;
    }

    /// <summary>The place of a member, or of the nearest thing around it when it is absent.</summary>
    public static AttributePlace PlaceOf(INamedTypeSymbol type, Node root, MemberPath path)
    {
        for (MemberPath? at = path; at is not null; at = at.Parent)
            if (at.Find(root)?.Place is AttributePlace place)
                return place;
        return new AttributePlace(type, null);
    }
}

/// <summary>A class with what was read and found of it.</summary>
internal sealed record Judged(Definition Definition, Problems Problems, IReadOnlyList<Located> Findings);
