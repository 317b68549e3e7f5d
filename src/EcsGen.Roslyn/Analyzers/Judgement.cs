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
internal sealed class Judgement
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Judged> tasks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Judged> containers = new(SymbolEqualityComparer.Default);

    public Judged Task(INamedTypeSymbol type, CancellationToken cancel) => tasks.GetOrAdd(type, _ => JudgeTask(type, cancel));

    public Judged Container(INamedTypeSymbol type, CancellationToken cancel) => containers.GetOrAdd(type, _ => JudgeContainer(type, cancel));

    /// <summary>What a class reports itself, whatever it is.</summary>
    public IEnumerable<Located> ReportedBy(INamedTypeSymbol type, CancellationToken cancel)
    {
        var own = IsTask(type) ? Task(type, cancel).Findings : [];
        return IsContainer(type) ? own.Concat(Container(type, cancel).Findings) : own;
    }

    /// <summary>Whether a class is judged as a definition, whole or a fragment.</summary>
    public static bool IsTask(INamedTypeSymbol type) => Known.IsDefinition(type) || Known.IsFragmentOf(type, AttributeOwner.Task);

    /// <summary>Whether a class is judged as a container, whole or a fragment.</summary>
    public static bool IsContainer(INamedTypeSymbol type) => Known.IsContainer(type) || Known.IsFragmentOf(type, AttributeOwner.Container);

    private static Judged JudgeTask(INamedTypeSymbol type, CancellationToken cancel)
    {
        var problems = new Problems();
        var definition = DefinitionReader.ReadTask(type, problems, cancel);
        var options = new TaskOptions(Origin.Attributes) { IsFragment = Known.IsFragment(type), FargatePlatform = definition.FargatePlatform, WithOptIn = true };
        var findings = Catalogue.Check(RegisterTaskDefinitionRequest.FromNode(definition.Node), options, definition.Node);
        return new Judged(definition, problems, Locate(type, definition, findings));
    }

    private static Judged JudgeContainer(INamedTypeSymbol type, CancellationToken cancel)
    {
        var problems = new Problems();
        var definition = DefinitionReader.ReadContainer(type, problems, cancel);
        return new Judged(definition, problems, Locate(type, definition, Catalogue.Check(ContainerDefinition.FromNode(definition.Node), new TaskOptions(Origin.Attributes) { WithOptIn = true })));
    }

    private static List<Located> Locate(INamedTypeSymbol type, Definition definition, IEnumerable<Finding> findings) =>
        findings.Concat(definition.Findings.Select(OfRaw).OfType<Finding>())
            .Select(finding => new Located(finding, PlaceOf(type, definition.Node, finding.Path), finding.Others.Select(path => PlaceOf(type, definition.Node, path)).ToList())
            {
                Own = OwnOf(type, definition.Node, finding.Path),
                Text = finding.Part is not null && finding.Path.Find(definition.Node) is { Kind: NodeKind.String } node ? node.Text : null,
            })
            .ToList();

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
