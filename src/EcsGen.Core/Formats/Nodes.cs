using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>What several forms do to a document.</summary>
internal static class Nodes
{
    public static Node Text(string text) => Node.String(text);

    public static Node Object(params (string Name, Node? Value)[] members) =>
        Node.Object(members.Where(member => member.Value is not null).Select(member => new NodeMember(member.Name, member.Value!)).ToEquatableArray());

    public static Node List(IEnumerable<Node> items) => Node.Array(items.ToEquatableArray());

    public static Node With(this Node node, string name, Node value) =>
        Node.Object(node.Members.Select(member => member.Name == name ? new NodeMember(name, value) : member).ToEquatableArray());

    public static Node Without(this Node node, params string[] names) =>
        Node.Object(node.Members.Where(member => !names.Contains(member.Name)).ToEquatableArray());

    /// <summary>The document with every text of it changed: values, literal parts of templates and names.</summary>
    public static Node MapTexts(this Node node, Func<string, string> map) => node.Kind switch
    {
        NodeKind.String => Node.String(map(node.Text)),
        NodeKind.Template => Node.Template(node.Parts.Select(part => part.IsParameter ? part : new TemplatePart(map(part.Text), false)).ToEquatableArray(), node.IsBare),
        NodeKind.Array => List(node.Items.Select(item => item.MapTexts(map))),
        NodeKind.Object => Node.Object(node.Members.Select(member => new NodeMember(map(member.Name), member.Value.MapTexts(map))).ToEquatableArray()),
        _ => node,
    };

    /// <summary>The names of the parameters in a document, each once, by name.</summary>
    public static IReadOnlyList<string> Parameters(this Node node) =>
        node.Walk(MemberPath.Root).SelectMany(item => item.Node.Parts).Where(part => part.IsParameter).Select(part => part.Text)
            .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToList();

    /// <summary>Every value of a document with its path, from the outside in.</summary>
    public static IEnumerable<(MemberPath Path, Node Node)> Walk(this Node node, MemberPath path)
    {
        yield return (path, node);
        foreach (var member in node.Members)
            foreach (var inner in member.Value.Walk(path[member.Name]))
                yield return inner;
        for (var i = 0; i < node.Items.Count; i++)
            foreach (var inner in node.Items[i].Walk(path[i]))
                yield return inner;
    }
}
