using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>Reads a document or a container: its own attributes over those of its bases, with the classes it names.</summary>
internal sealed class DefinitionReader
{
    private readonly Problems problems;
    private readonly CancellationToken cancel;
    private readonly ClassReader classes;
    private readonly ParameterReader parameters;
    private readonly RemovalReader removals;
    private readonly List<(INamedTypeSymbol, AttributePlace)> parts = new();
    private readonly List<INamedTypeSymbol> inherited = new();

    private DefinitionReader(Problems problems, CancellationToken cancel)
    {
        this.problems = problems;
        this.cancel = cancel;
        classes = new ClassReader(problems, cancel);
        parameters = new ParameterReader(problems);
        removals = new RemovalReader(problems, cancel);
    }

    /// <summary>Reads a document: a task definition, a service, a cluster.</summary>
    public static Definition Read(AttributeOwner owner, INamedTypeSymbol type, Problems problems, CancellationToken cancel)
    {
        var reader = new DefinitionReader(problems, cancel);
        var kind = AttributeSurface.Of(owner);
        return reader.Finish(kind.Shape, reader.Class(kind, type, null), kind.NameMember) with { FargatePlatform = owner == AttributeOwner.Task ? FargatePlatform(type) : default };
    }

    public static Definition ReadContainer(INamedTypeSymbol type, Problems problems, CancellationToken cancel)
    {
        var reader = new DefinitionReader(problems, cancel);
        if (type.ContainingType is { } outer)
            foreach (var part in Known.Chain(outer)) reader.parameters.Declare(part);
        return reader.Finish(Shapes.ContainerDefinition, reader.Class(AttributeSurface.Of(AttributeOwner.Container), type, null), "");
    }

    /// <summary>The key of an item's class: the name that it states or, where it is named by another class, what it comes out as.</summary>
    public static string? KeyOf(OwnerShape kind, INamedTypeSymbol type, CancellationToken cancel) =>
        ConstantReader.ClassName(kind.Owner, type) ?? Overlay.KeyOf(kind.Shape, new DefinitionReader(new Problems(), cancel).Class(kind, type, null));

    private Definition Finish(Shape shape, Node node, string nameMember)
    {
        var (conformed, findings) = Conform.To(shape, parameters.Fill(Overlay.WithoutNulls(shape, node), nameMember));
        return new Definition(conformed, parameters.Names) { Findings = findings, Parts = parts };
    }

    /// <summary>
    /// A class over its bases. Where the base document has an item already, its classes are in <paramref name="under"/>: only what comes on top of them
    /// is laid over it.
    /// </summary>
    private Node Class(OwnerShape kind, INamedTypeSymbol type, Node? under)
    {
        var own = kind.IsDocument || AttributeSurface.RootOf(kind.Owner) is not null ? classes.Read(type, kind.Owner) : classes.ReadItem(type, kind);
        parameters.Declare(type);
        if (Base(kind, type) is { } part && !(under is not null && inherited.Contains(part, SymbolEqualityComparer.Default))) under = Class(kind, part, under);
        under = removals.Apply(type, kind, under ?? Node.Object(default));
        foreach (var (itemKind, item, reference) in Items(kind, type))
        {
            if (reference is not null) parts.Add((item, reference));
            under = Place(itemKind, item, under, own);
            if (reference is not null) inherited.Add(item);
        }
        return parameters.Members(type, kind.Shape, Overlay.Apply(kind.Shape, under, own.ToNode()));
    }

    /// <summary>The classes that are items of a class: those nested in it, and the containers that it names. Containers come last, as they always have.</summary>
    private IEnumerable<(OwnerShape Kind, INamedTypeSymbol Type, AttributePlace? Reference)> Items(OwnerShape kind, INamedTypeSymbol type)
    {
        foreach (var itemKind in AttributeSurface.ItemsOf(kind.Owner))
        {
            if (itemKind.Owner == AttributeOwner.Container) continue;
            foreach (var nested in Known.Nested(type).Where(nested => !Known.IsFragment(nested) && Known.Is(nested, itemKind.Owner)))
                yield return (itemKind, nested, null);
        }
        if (kind.Owner != AttributeOwner.Task) yield break;
        foreach (var (container, reference) in ContainerList.Read(type, problems, cancel))
            yield return (AttributeSurface.Of(AttributeOwner.Container), container, reference);
    }

    /// <summary>Lays a nested class over the item of the same key that the base has, or adds it to what the class says itself.</summary>
    private Node Place(OwnerShape kind, INamedTypeSymbol type, Node under, Draft own)
    {
        var items = MemberPaths.Find(under, kind.List);
        var key = items is null ? null : KeyOf(kind, type, cancel);
        var at = key is null ? -1 : items!.Items.ToList().FindIndex(item => Overlay.KeyOf(kind.Shape, item) == key);
        if (at < 0)
        {
            own.Append(kind.List, Class(kind, type, null));
            return under;
        }
        var laid = items!.Items.Select((item, i) => i == at ? Class(kind, type, item) : item);
        return MemberPaths.Replace(under, kind.List, Node.Array(laid.ToEquatableArray(), items.Place));
    }

    private INamedTypeSymbol? Base(OwnerShape kind, INamedTypeSymbol type)
    {
        if (type.BaseType is not { SpecialType: SpecialType.None, TypeKind: not TypeKind.Error } part) return null;
        parts.Add((part, new AttributePlace(type, Known.Marker(type, kind.Owner))));
        return part;
    }

    private static Value<string> FargatePlatform(INamedTypeSymbol type)
    {
        foreach (var part in Known.Chain(type))
        {
            var stated = Known.Find(part, "TaskDefinitionAttribute")?.NamedArguments.FirstOrDefault(named => named.Key == "FargatePlatform");
            if (stated is { Key: not null, Value: var value })
                return value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : value.Kind == TypedConstantKind.Error ? Value<string>.Unknown(Node.String("")) : default(Value<string>);
        }
        return default;
    }
}
