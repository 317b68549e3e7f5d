using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Model;

/// <summary>
/// Lays what a derived class says over what its base says: a plain value replaces, a null removes, structures merge member by member, lists
/// whose items have a key merge by it, lists without one are replaced whole.
/// </summary>
public static class Overlay
{
    /// <summary>Lays <paramref name="over"/> over <paramref name="under"/>; both are of the given structure.</summary>
    public static Node Apply(Shape shape, Node under, Node over)
    {
        if (under.Kind != NodeKind.Object || over.Kind != NodeKind.Object) return over;
        var members = under.Members.ToList();
        foreach (var member in over.Members)
        {
            var at = members.FindIndex(other => other.Name == member.Name);
            if (at < 0) members.Add(member);
            else members[at] = member with { Value = Value(shape.Find(member.Name), members[at].Value, member.Value) };
        }
        return Node.Object(members.ToEquatableArray(), over.Place ?? under.Place);
    }

    /// <summary>Takes the members that are null away, in all depths: what an overlay removed. In what may be any JSON a null is a value.</summary>
    public static Node WithoutNulls(Shape? shape, Node node) => HasNulls(node) ? TakeNulls(shape, node) : node;

    // most documents have none, and are not copied
    private static bool HasNulls(Node node)
    {
        foreach (var item in node.Items)
            if (HasNulls(item))
                return true;
        foreach (var member in node.Members)
            if (member.Value.Kind == NodeKind.Null || HasNulls(member.Value))
                return true;
        return false;
    }

    private static Node TakeNulls(Shape? shape, Node node) => node.Kind switch
    {
        NodeKind.Object => Node.Object(
            node.Members.Where(member => member.Value.Kind != NodeKind.Null)
                .Select(member => member with { Value = WithoutNulls(shape?.Find(member.Name), member.Value) }).ToEquatableArray(),
            node.Place),
        NodeKind.Array => Node.Array(node.Items.Select(item => WithoutNulls(shape, item)).ToEquatableArray(), node.Place),
        _ => node,
    };

    private static Node WithoutNulls(Member? member, Node value) =>
        member?.Type == MemberType.Document ? value : WithoutNulls(member is { IsStructure: true } ? member.Shape : null, value);

    /// <summary>The text that identifies an item of a list, or null when it has none that is known.</summary>
    public static string? KeyOf(Shape shape, Node item)
    {
        if (shape.Key.Count == 0 || item.Kind != NodeKind.Object) return null;
        var parts = shape.Key.Select(name => KeyPart(shape, name, item)).ToList();
        return parts.Any(part => part is null) ? null : string.Join("/", parts);
    }

    // tcp is the protocol of a port that states none, so both spellings name one port
    private static string? KeyPart(Shape shape, string name, Node item) => item.Find(name) switch
    {
        { Kind: NodeKind.String or NodeKind.Number } value => value.Text,
        null when shape == Shapes.PortMapping && name == "protocol" => Enums.TransportProtocol.Tcp,
        null when shape == Shapes.PortMapping && name == "containerPort" => item.Find("containerPortRange")?.Text,
        _ => null,
    };

    private static Node Value(Member? member, Node under, Node over)
    {
        if (over.Kind == NodeKind.Null || member is null) return over;
        if (member.Arity == MemberArity.Map) return Entries(under, over);
        if (member.Arity == MemberArity.List) return List(member, under, over);
        return member.IsStructure ? Apply(member.Shape, under, over) : over;
    }

    private static Node Entries(Node under, Node over)
    {
        if (under.Kind != NodeKind.Object || over.Kind != NodeKind.Object) return over;
        var placed = under.Members.Select(entry => over.Find(entry.Name) is { } value ? entry with { Value = value } : entry);
        var added = over.Members.Where(entry => under.Find(entry.Name) is null);
        return Node.Object(placed.Concat(added).ToEquatableArray(), over.Place);
    }

    private static Node List(Member member, Node under, Node over)
    {
        if (under.Kind != NodeKind.Array || over.Kind != NodeKind.Array || over.Items.Count == 0) return over;
        Func<Node, string?>? key = member.MergesByValue ? item => item.Text
            : member.IsStructure && member.Shape.Key.Count > 0 ? item => KeyOf(member.Shape, item)
            : null;
        if (key is null) return over;
        var items = under.Items.ToList();
        foreach (var item in over.Items) Place(member, items, under.Items.Count, item, key);
        return Node.Array(items.ToEquatableArray(), over.Place);
    }

    // an item replaces only one of the base's, never one that the same class added: two of one key in one class stay two, for the rules to judge
    private static void Place(Member member, List<Node> items, int inherited, Node item, Func<Node, string?> key)
    {
        var name = key(item);
        var at = name is null ? -1 : items.FindIndex(0, inherited, other => key(other) == name);
        if (at < 0) items.Add(item);
        else items[at] = member.IsStructure ? Apply(member.Shape, items[at], item) : item;
    }
}
