using System.Linq;
using EcsGen.Model;

namespace EcsGen.Cli.Documents;

/// <summary>
/// The canonical form of a document: what reading already made of it, without empty lists and maps. To ECS a list without items is a list that is not there, and
/// AWS's answers are full of them. Only a change of a service may mean an empty list: it takes away what is there.
/// </summary>
internal static class Canonical
{
    public static Node Of(DocumentKind kind, Node node) =>
        kind == DocumentKind.ServiceUpdate ? node : Structure(DocumentShapes.Of(kind), Overlay.WithoutNulls(DocumentShapes.Of(kind), node));

    private static Node Structure(Shape shape, Node node)
    {
        if (node.Kind != NodeKind.Object) return node;
        var members = node.Members.Select(member => shape.Find(member.Name) is { } known ? member with { Value = Member(known, member.Value) } : member);
        return Node.Object(members.Where(member => !IsEmpty(shape.Find(member.Name), member.Value)).ToEquatableArray(), node.Place);
    }

    private static Node Member(Member member, Node value)
    {
        if (!member.IsStructure) return value;
        return value.Kind == NodeKind.Array
            ? Node.Array(value.Items.Select(item => Structure(member.Shape, item)).ToEquatableArray(), value.Place)
            : Structure(member.Shape, value);
    }

    private static bool IsEmpty(Member? member, Node value) => member switch
    {
        null or { Required: true } => false,
        { Arity: MemberArity.List } => value is { Kind: NodeKind.Array, Items.Count: 0 },
        { Arity: MemberArity.Map } => value is { Kind: NodeKind.Object, Members.Count: 0 },
        _ => false,
    };
}
