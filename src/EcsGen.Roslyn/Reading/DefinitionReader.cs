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
        return reader.Finish(Shapes.ContainerDefinition, reader.Container(type));
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
        foreach (var volume in Known.Nested(type).Where(nested => !nested.IsAbstract && Known.IsVolume(nested)))
            own.Append("volumes", Class(AttributeOwner.Volume, volume));
        foreach (var (container, reference) in ContainerList.Read(type, problems, cancel))
        {
            parts.Add((container, reference));
            own.Append("containerDefinitions", Container(container));
        }
        return Compose(type, Shapes.RegisterTaskDefinitionRequest, own.ToNode(), Task);
    }

    private Node Container(INamedTypeSymbol type)
    {
        parameters.Declare(type);
        return Class(AttributeOwner.Container, type);
    }

    private Node Class(AttributeOwner owner, INamedTypeSymbol type)
    {
        var isVolume = owner == AttributeOwner.Volume;
        var own = isVolume ? classes.ReadVolume(type) : classes.Read(type, owner).ToNode();
        return Compose(type, isVolume ? Shapes.Volume : Shapes.ContainerDefinition, own, part => isVolume ? Class(owner, part) : Container(part));
    }

    private Node Compose(INamedTypeSymbol type, Shape shape, Node own, System.Func<INamedTypeSymbol, Node> read)
    {
        var node = own;
        if (type.BaseType is { SpecialType: SpecialType.None, TypeKind: not TypeKind.Error } part)
        {
            parts.Add((part, new AttributePlace(type, Known.Find(type, "TaskDefinitionAttribute") ?? Known.Find(type, "ContainerAttribute"))));
            node = Overlay.Apply(shape, removals.Apply(type, shape, read(part)), own);
        }
        return parameters.Members(type, shape, node);
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
