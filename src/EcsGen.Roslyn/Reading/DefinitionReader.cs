using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>Reads a task definition or a container: its own attributes over those of its bases, with the classes it names.</summary>
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
        removals = new RemovalReader(problems);
    }

    public static Definition ReadTask(INamedTypeSymbol type, Problems problems, CancellationToken cancel)
    {
        var reader = new DefinitionReader(problems, cancel);
        return reader.Finish(Shapes.RegisterTaskDefinitionRequest, reader.Task(type)) with { FargatePlatform = FargatePlatform(type) };
    }

    public static Definition ReadContainer(INamedTypeSymbol type, Problems problems, CancellationToken cancel)
    {
        var reader = new DefinitionReader(problems, cancel);
        if (type.ContainingType is { } outer)
            foreach (var part in Known.Chain(outer)) reader.parameters.Declare(part);
        return reader.Finish(Shapes.ContainerDefinition, reader.Class(AttributeOwner.Container, type, null));
    }

    private Definition Finish(Shape shape, Node node)
    {
        var (conformed, findings) = Conform.To(shape, parameters.Fill(Overlay.WithoutNulls(node)));
        return new Definition(conformed, parameters.Names) { Findings = findings, Parts = parts };
    }

    private Node Task(INamedTypeSymbol type)
    {
        var own = classes.Read(type, AttributeOwner.Task);
        parameters.Declare(type);
        var under = removals.Apply(type, Shapes.RegisterTaskDefinitionRequest, Base(type) is { } part ? Task(part) : Node.Object(default));
        foreach (var volume in Known.Nested(type).Where(nested => !Known.IsFragment(nested) && Known.IsVolume(nested)))
            under = Place("volumes", volume, AttributeOwner.Volume, under, own);
        foreach (var (container, reference) in ContainerList.Read(type, problems, cancel))
        {
            parts.Add((container, reference));
            under = Place("containerDefinitions", container, AttributeOwner.Container, under, own);
            inherited.Add(container);
        }
        return parameters.Members(type, Shapes.RegisterTaskDefinitionRequest, Overlay.Apply(Shapes.RegisterTaskDefinitionRequest, under, own.ToNode()));
    }

    /// <summary>Lays a nested class over the item of the same name that the base has, or adds it to what the class says itself.</summary>
    private Node Place(string list, INamedTypeSymbol type, AttributeOwner owner, Node under, Draft own)
    {
        var name = ConstantReader.ClassName(owner, type);
        var items = under.Find(list);
        var at = items is null || name is null ? -1 : items.Items.ToList().FindIndex(item => item.Find("name")?.Text == name);
        if (at < 0)
        {
            own.Append(list, Class(owner, type, null));
            return under;
        }
        var laid = items!.Items.Select((item, i) => i == at ? Class(owner, type, item) : item);
        var placed = Node.Array(laid.ToEquatableArray(), items.Place);
        return Node.Object(under.Members.Select(member => member.Name == list ? member with { Value = placed } : member).ToEquatableArray(), under.Place);
    }

    /// <summary>
    /// A class over its bases. Where the base definition has the item already, its classes are in <paramref name="under"/>: only what comes on
    /// top of them is laid over it.
    /// </summary>
    private Node Class(AttributeOwner owner, INamedTypeSymbol type, Node? under)
    {
        parameters.Declare(type);
        var isVolume = owner == AttributeOwner.Volume;
        var shape = isVolume ? Shapes.Volume : Shapes.ContainerDefinition;
        var node = isVolume ? classes.ReadVolume(type) : classes.Read(type, owner).ToNode();
        if (Base(type) is { } part && !(under is not null && inherited.Contains(part, SymbolEqualityComparer.Default))) under = Class(owner, part, under);
        node = Overlay.Apply(shape, removals.Apply(type, shape, under ?? Node.Object(default)), node);
        return parameters.Members(type, shape, node);
    }

    private INamedTypeSymbol? Base(INamedTypeSymbol type)
    {
        if (type.BaseType is not { SpecialType: SpecialType.None, TypeKind: not TypeKind.Error } part) return null;
        parts.Add((part, new AttributePlace(type, Known.Find(type, "TaskDefinitionAttribute") ?? Known.Find(type, "ContainerAttribute"))));
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
