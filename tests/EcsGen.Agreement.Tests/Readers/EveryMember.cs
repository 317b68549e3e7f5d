using System.Linq;
using EcsGen.Model;

namespace EcsGen.Agreement.Readers;

/// <summary>A document that has every member that its kind has. Its values are of the right types and nothing more.</summary>
internal static class EveryMember
{
    public static Node Of(DocumentKind kind) => Structure(DocumentShapes.Of(kind));

    private static Node Structure(Shape shape) =>
        Node.Object(shape.Members.Select(member => new NodeMember(member.Name, Value(member))).ToEquatableArray());

    private static Node Value(Member member) => member.Arity switch
    {
        MemberArity.List => Node.Array(EquatableArray.Create(Item(member))),
        MemberArity.Map => Node.Object(EquatableArray.Create(new NodeMember("key", Node.String("value")))),
        _ => Item(member),
    };

    private static Node Item(Member member) => member.Type switch
    {
        MemberType.Structure => Structure(member.Shape),
        MemberType.Integer or MemberType.Long or MemberType.Double => Node.Number("1"),
        MemberType.Boolean => Node.Boolean(true),
        MemberType.Document => Node.Object(EquatableArray.Create(new NodeMember("free", Node.String("document")))),
        _ => Node.String("text"),
    };
}
