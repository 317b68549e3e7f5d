using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsGen.Roslyn.Reading;

/// <summary>Reads declared parameters and puts them into the document: <c>{Name}</c> in texts, and whole members by path.</summary>
internal sealed class ParameterReader(Problems problems)
{
    private readonly SortedSet<string> names = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => names.ToList();

    /// <summary>Takes the declarations of one class.</summary>
    public void Declare(INamedTypeSymbol type)
    {
        foreach (var (attribute, name) in Declared(type))
        {
            if (SyntaxFacts.IsValidIdentifier(name) && name.All(c => c < 128)) names.Add(name);
            else problems.Add(CodeRules.BadParameter, new AttributePlace(type, attribute, "name"), $"'{name}' can't be a parameter's name: use letters, digits and underscores, not beginning with a digit");
        }
    }

    /// <summary>Puts the parameters that a class declares for whole members into what was read of it.</summary>
    public Node Members(INamedTypeSymbol type, Shape shape, Node node)
    {
        foreach (var (attribute, name) in Declared(type))
        {
            if (attribute.NamedArguments.FirstOrDefault(named => named.Key == "Member").Value is not { Kind: TypedConstantKind.Primitive, Value: string path }) continue;
            var place = new AttributePlace(type, attribute, "Member");
            if (Put(shape, node, Steps(path), 0, name, place) is { } put) node = put;
            else problems.AddOfComposition(CodeRules.BadParameter, place, $"{shape.Name} has no member '{path}' that a parameter can stand for: write a path in AWS's spelling, as cpu, healthCheck.interval, environment or portMappings[80].hostPort");
        }
        return node;
    }

    /// <summary>Replaces <c>{Name}</c> in all texts by parameters. The name of a document is that of its file, which the build needs, so it takes none.</summary>
    public Node Fill(Node node, string nameMember) =>
        names.Count == 0 ? node
        : Node.Object(node.Members.Select(member => member.Name == nameMember ? member : member with { Value = TemplateText.Fill(member.Value, names) }).ToEquatableArray(), node.Place);

    private static IEnumerable<(AttributeData Attribute, string Name)> Declared(INamedTypeSymbol type) =>
        from attribute in type.GetAttributes()
        where Known.Is(attribute, "ParameterAttribute") && attribute.ConstructorArguments.Length == 1
        let name = attribute.ConstructorArguments[0]
        where name is { Kind: TypedConstantKind.Primitive, Value: string }
        select (attribute, (string)name.Value!);

    private static Node? Put(Shape shape, Node node, string[] path, int step, string parameter, AttributePlace place)
    {
        var (name, key) = Split(path[step]);
        if (shape.Find(name) is not { } member || IsNameOfFile(shape, name)) return null;
        var last = step == path.Length - 1;
        var inner = node.Find(name);
        Node? value = null;
        if (last && key is null && member.Type != MemberType.Document) value = Parameter(member is not { Arity: MemberArity.One, Type: MemberType.String or MemberType.Enum }, parameter, place);
        else if (last && key is not null && member.Arity == MemberArity.Map) value = PutMember(inner ?? Node.Object(default, place), key, Parameter(false, parameter, place));
        else if (!last && member is { IsStructure: true, Arity: MemberArity.One } && key is null) value = Put(member.Shape, inner ?? Node.Object(default, place), path, step + 1, parameter, place);
        else if (!last && key is not null && member is { IsStructure: true, Arity: MemberArity.List } && inner is not null) value = PutItem(member, inner, key, path, step, parameter, place);
        return value is null ? null : PutMember(node, name, value);
    }

    private static bool IsNameOfFile(Shape shape, string member)
    {
        foreach (var owner in AttributeSurface.Owners)
            if (owner.IsDocument && owner.NameMember == member && owner.Shape == shape)
                return true;
        return false;
    }

    private static Node? PutItem(Member member, Node list, string key, string[] path, int step, string parameter, AttributePlace place)
    {
        var items = list.Items.ToList();
        var at = items.FindIndex(item => RemovalReader.Matches(member.Shape, item, key));
        if (at < 0 || Put(member.Shape, items[at], path, step + 1, parameter, place) is not { } put) return null;
        items[at] = put;
        return Node.Array(items.ToEquatableArray(), list.Place);
    }

    private static Node Parameter(bool isBare, string parameter, AttributePlace place) => Node.Template(EquatableArray.Create(new TemplatePart(parameter, true)), isBare, place);

    private static Node PutMember(Node node, string name, Node value)
    {
        var members = node.Members.Where(member => member.Name != name).Append(new NodeMember(name, value));
        return Node.Object(members.ToEquatableArray(), node.Place);
    }

    // a key in brackets may have dots of its own: dockerLabels[com.example.tier]
    private static string[] Steps(string path)
    {
        var steps = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '[') depth++;
            else if (path[i] == ']') depth--;
            if (path[i] != '.' || depth > 0) continue;
            steps.Add(path.Substring(start, i - start));
            start = i + 1;
        }
        steps.Add(path.Substring(start));
        return steps.ToArray();
    }

    private static (string Name, string? Key) Split(string step)
    {
        var open = step.IndexOf('[');
        return open > 0 && step.EndsWith("]", StringComparison.Ordinal)
            ? (step.Substring(0, open), step.Substring(open + 1, step.Length - open - 2))
            : (step, null);
    }
}
