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
    public const string Family = "Family";
    public const string Json = "Json";
    public const string JsonUtf8 = "JsonUtf8";
    public const string Render = "Render";
    public const string ContainerName = "ContainerName";
    public const string ArtifactMethod = "EcsGenArtifact";
    public const string EscapeMethod = "EcsGenEscape";
    public const string Utf8Field = "ecsGenUtf8";

    /// <summary>What a definition gets, or null when nothing can be added to it: the analyzer says why.</summary>
    public static DefinitionModel? Parse(INamedTypeSymbol type, Target target, CancellationToken cancel)
    {
        if (!TypeFacts.CanExtend(type)) return null;
        var isFragment = Known.IsFragment(type);
        var problems = new Problems();
        var definition = isFragment ? null : DefinitionReader.ReadTask(type, problems, cancel);
        var node = definition?.Node;
        var members = isFragment ? [] : Members(definition!.Parameters.Count > 0);
        return new DefinitionModel
        {
            Type = TypeFacts.Model(type),
            Target = target,
            Family = isFragment ? null : node!.Find("family") is { Kind: NodeKind.String } family ? family.Text : "",
            Text = node is null ? "" : JsonWriter.Write(node, HoleStyle.Carrier),
            Parameters = definition is null ? default : Parameters(definition),
            Taken = members.Where(name => IsTaken(type, name)).ToEquatableArray(),
            Suffix = Suffix(type),
            Unread = string.Join("\n", problems.Unread.Distinct()),
            Containers = Known.Nested(type).Where(nested => Known.Find(nested, "ContainerAttribute") is not null).Select(nested => Container(nested, target, inDefinition: true)).OfType<ContainerModel>().ToEquatableArray(),
        };
    }

    /// <summary>What a container's class gets that does not stand in a definition, or null.</summary>
    public static ContainerModel? ParseContainer(INamedTypeSymbol type, Target target, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return type.ContainingType is { } outer && Known.IsDefinition(outer) && TypeFacts.CanExtend(outer) ? null : Container(type, target, inDefinition: false);
    }

    /// <summary>The members that a definition gets, by name.</summary>
    public static string[] Members(bool hasParameters) =>
        hasParameters ? [Family, Render] : [Family, Json, JsonUtf8];

    private static bool IsTaken(INamedTypeSymbol type, string member) => type.Name == member || type.GetMembers(member).Length > 0;

    // nobody is asked to give way to a private member
    private static string Suffix(INamedTypeSymbol type)
    {
        string[] helpers = [ArtifactMethod, EscapeMethod, Utf8Field];
        var suffix = "";
        while (helpers.Any(name => IsTaken(type, name + suffix))) suffix += "_";
        return suffix;
    }

    private static ContainerModel? Container(INamedTypeSymbol type, Target target, bool inDefinition)
    {
        if (!TypeFacts.CanExtend(type) || IsTaken(type, ContainerName)) return null;
        if (ConstantReader.ClassName(AttributeOwner.Container, type) is not { } name) return null;
        var model = TypeFacts.Model(type, HintName.ContainerSuffix);
        return new ContainerModel
        {
            Type = inDefinition ? new TypeModel { HintName = "", Namespace = "", Declarations = EquatableArray.Create(TypeFacts.Declaration(type)) } : model,
            Target = target,
            Name = name,
        };
    }

    private static EquatableArray<ParameterModel> Parameters(Definition definition)
    {
        var bare = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(Shapes.RegisterTaskDefinitionRequest, definition.Node, bare);
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
