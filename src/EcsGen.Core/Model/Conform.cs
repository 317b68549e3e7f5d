using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Model;

/// <summary>
/// Brings a document into the API's form: names in AWS's case, members in the API's order, values of the API's types where the meaning is plain.
/// What was not plain is kept as it was; everything that was changed or kept is reported.
/// </summary>
public sealed class Conform
{
    private readonly List<Finding> findings = new();

    private Conform()
    {
    }

    /// <summary>Brings an object into the form of a structure.</summary>
    public static (Node Node, EquatableArray<Finding> Findings) To(Shape shape, Node node)
    {
        var conform = new Conform();
        var result = conform.Structure(shape, node, MemberPath.Root);
        return (result, conform.findings.ToEquatableArray());
    }

    private Node Structure(Shape shape, Node node, MemberPath path)
    {
        if (node.Kind == NodeKind.Template) return Bare(node);
        if (node.Kind != NodeKind.Object)
        {
            Report(FindingIds.WrongType, path, $"an object is expected here, not {Describe(node)}; it is kept as it is and not checked", node.Place);
            return node;
        }
        var known = new Node?[shape.Members.Count];
        var unknown = new List<NodeMember>();
        foreach (var written in node.Members) Sort(shape, written, path, known, unknown);
        var members = new List<NodeMember>(node.Members.Count);
        for (var i = 0; i < known.Length; i++)
            if (known[i] is { } value)
                members.Add(new NodeMember(shape.Members[i].Name, value));
        members.AddRange(unknown);
        return Node.Object(members.ToEquatableArray(), node.Place);
    }

    private void Sort(Shape shape, NodeMember written, MemberPath path, Node?[] known, List<NodeMember> unknown)
    {
        var index = shape.IndexOf(written.Name);
        if (index < 0)
        {
            Report(FindingIds.UnknownMember, path[written.Name], $"'{written.Name}' is no member of {shape.Name} that this version knows; it is kept and not checked", written.Place);
            unknown.RemoveAll(other => other.Name == written.Name);
            unknown.Add(written);
            return;
        }
        var member = shape.Members[index];
        if (member.Name != written.Name)
            Report(FindingIds.WrongCase, path[member.Name], $"'{written.Name}' is spelled '{member.Name}' by the API", written.Place);
        if (written.Value.Kind == NodeKind.Null)
        {
            Report(FindingIds.ExplicitNull, path[member.Name], $"'{member.Name}' is null, which the AWS CLI refuses; leave it out", written.Value.Place);
            known[index] = null;
            return;
        }
        known[index] = Value(member, written.Value, path[member.Name]);
    }

    private Node Value(Member member, Node node, MemberPath path) => member.Arity switch
    {
        MemberArity.List => List(member, node, path),
        MemberArity.Map => Map(node, path),
        _ => Item(member, node, path),
    };

    private Node List(Member member, Node node, MemberPath path)
    {
        if (node.Kind == NodeKind.Array)
        {
            var items = new Node[node.Items.Count];
            for (var i = 0; i < items.Length; i++) items[i] = Item(member, node.Items[i], path[i]);
            return Node.Array(EquatableArray<Node>.Own(items), node.Place);
        }
        if (node.Kind == NodeKind.Template) return Bare(node);
        Report(FindingIds.WrongType, path, $"a list is expected here, not {Describe(node)}: write [ … ]; it is kept as it is and not checked", node.Place);
        return node;
    }

    private Node Map(Node node, MemberPath path)
    {
        if (node.Kind == NodeKind.Object)
            return Node.Object(LastOfEachName(node).Select(entry => entry with { Value = Scalar(MemberType.String, entry.Value, path[entry.Name]) }).ToEquatableArray(), node.Place);
        if (node.Kind == NodeKind.Template) return Bare(node);
        Report(FindingIds.WrongType, path, $"an object of names and texts is expected here, not {Describe(node)}; it is kept as it is and not checked", node.Place);
        return node;
    }

    private static IEnumerable<NodeMember> LastOfEachName(Node node)
    {
        for (var i = 0; i < node.Members.Count; i++)
            if (ReferenceEquals(node.Find(node.Members[i].Name), node.Members[i].Value))
                yield return node.Members[i];
    }

    private Node Item(Member member, Node node, MemberPath path) => member.Type switch
    {
        MemberType.Structure => Structure(member.Shape, node, path),
        MemberType.Document => node,
        _ => Scalar(member.Type, node, path),
    };

    private Node Scalar(MemberType type, Node node, MemberPath path)
    {
        if (node.Kind == NodeKind.Template) return type is MemberType.String or MemberType.Enum ? node : Bare(node);
        if (ScalarText.Fits(type, node)) return node;
        if (ScalarText.Convert(type, node) is { } plain)
        {
            Report(FindingIds.ConvertedValue, path, $"the API takes {ScalarText.Describe(type)} here: write {ScalarText.Write(plain)} instead of {ScalarText.Write(node)}", node.Place);
            return plain;
        }
        Report(FindingIds.WrongType, path, $"{ScalarText.Describe(type)} is expected here, not {Describe(node)}; it is kept as it is and not checked", node.Place);
        return node;
    }

    // a parameter alone in a text, where the API takes no text: it gives the number, the list or the object itself
    private static Node Bare(Node node) =>
        node.Parts.Count == 1 && node.Parts[0].IsParameter ? Node.Template(node.Parts, bare: true, node.Place) : node;

    private void Report(string id, MemberPath path, string message, object? place) =>
        findings.Add(new Finding(id, message, path) { Place = place });

    private static string Describe(Node node) => node.Kind switch
    {
        NodeKind.Array => "a list",
        NodeKind.Object => "an object",
        _ => ScalarText.Write(node),
    };
}
