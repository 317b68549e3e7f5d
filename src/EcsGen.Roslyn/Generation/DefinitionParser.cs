using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Roslyn.Reading;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Generation;

/// <summary>Decides what a class gets. It is the only place of the generator that looks at symbols.</summary>
internal static class DefinitionParser
{
    /// <summary>What a document's class gets, or null when nothing can be added to it: the analyzer says why.</summary>
    public static DefinitionModel? Parse(AttributeOwner owner, INamedTypeSymbol type, Target target, CancellationToken cancel)
    {
        if (!TypeFacts.CanExtend(type)) return null;
        var problems = new Problems();
        var definition = Known.IsFragment(type) ? null : DefinitionReader.Read(owner, type, problems, cancel);
        return new DefinitionModel
        {
            Type = TypeFacts.Model(type),
            Target = target,
            Owner = owner,
            Name = definition is null ? null : DocumentName.Of(owner, type, definition.Node) ?? "",
            Documents = definition is null ? default : Documents.Of(owner, type, definition.Node).Select(document => new DocumentModel(document.Kind, JsonWriter.Write(document.Node, HoleStyle.Carrier))).ToEquatableArray(),
            Parameters = definition is null ? default : Parameters(AttributeSurface.Of(owner).Shape, definition),
            Taken = definition is null ? default : MemberNames.Public(owner).Where(name => IsTaken(type, name)).ToEquatableArray(),
            Suffix = Suffix(type),
            Unread = string.Join("\n", problems.Unread.Distinct()),
            Containers = Known.Nested(type).Where(nested => Known.Find(nested, "ContainerAttribute") is not null).Select(nested => Container(nested, target, inDefinition: true)).OfType<ContainerModel>().ToEquatableArray(),
        };
    }

    /// <summary>What a container's class gets that does not stand in a definition, or null.</summary>
    public static ContainerModel? ParseContainer(INamedTypeSymbol type, Target target, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return type.ContainingType is { } outer && Known.Document(outer) is not null && TypeFacts.CanExtend(outer) ? null : Container(type, target, inDefinition: false);
    }

    private static bool IsTaken(INamedTypeSymbol type, string member) => type.Name == member || type.GetMembers(member).Length > 0;

    // nobody is asked to give way to a private member
    private static string Suffix(INamedTypeSymbol type)
    {
        string[] helpers = [MemberNames.ArtifactMethod, MemberNames.EscapeMethod, MemberNames.Utf8Field];
        var suffix = "";
        while (helpers.Any(name => IsTaken(type, name + suffix))) suffix += "_";
        return suffix;
    }

    private static ContainerModel? Container(INamedTypeSymbol type, Target target, bool inDefinition)
    {
        if (!TypeFacts.CanExtend(type) || IsTaken(type, MemberNames.ContainerName)) return null;
        if (ConstantReader.ClassName(AttributeOwner.Container, type) is not { } name) return null;
        var model = TypeFacts.Model(type, HintName.ContainerSuffix);
        return new ContainerModel
        {
            Type = inDefinition ? new TypeModel { HintName = "", Namespace = "", Declarations = EquatableArray.Create(TypeFacts.Declaration(type)) } : model,
            Target = target,
            Name = name,
            Variables = IsTaken(type, VariableNames.Variables) ? default : VariableNames.Of(type),
        };
    }

    private static EquatableArray<ParameterModel> Parameters(Shape shape, Definition definition)
    {
        var bare = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(shape, definition.Node, bare);
        return definition.Parameters.Select(name => new ParameterModel(name, Argument(name, definition.Parameters), bare.TryGetValue(name, out var type) ? type : "string")).ToEquatableArray();
    }

    // two parameters that differ by the case of their first letter only keep it
    private static string Argument(string name, IReadOnlyList<string> all) =>
        all.Count(other => CamelCase(other) == CamelCase(name)) > 1 ? name : CamelCase(name);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static void Collect(Shape shape, Node node, Dictionary<string, string> bare)
    {
        foreach (var member in node.Members)
        {
            if (shape.Find(member.Name) is not { } known) continue;
            if (member.Value is { Kind: NodeKind.Template, IsBare: true })
                bare[member.Value.Parts[0].Text] = known.Arity != MemberArity.One ? ParameterModel.JsonType : known.Type switch { MemberType.Structure => ParameterModel.JsonType, MemberType.Boolean => "bool", MemberType.Double => "double", MemberType.Long => "long", _ => "int" };
            if (!known.IsStructure) continue;
            Collect(known.Shape, member.Value, bare);
            foreach (var item in member.Value.Items)
            {
                if (item is { Kind: NodeKind.Template, IsBare: true }) bare[item.Parts[0].Text] = ParameterModel.JsonType;
                Collect(known.Shape, item, bare);
            }
        }
    }
}
