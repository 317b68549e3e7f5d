using System.Collections.Concurrent;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>A document with every member of the API, each with a value of its type.</summary>
internal static class WholeDocument
{
    private static readonly ConcurrentDictionary<string, Node> ByRoot = new();

    public static Node Of(string root) => ByRoot.GetOrAdd(root, name => Of(Shapes.Get(name)));

    public static Node Of(Shape shape) =>
        EcsGen.Model.Node.Object(shape.Members.Select(member => new NodeMember(member.Name, Value(member))).ToEquatableArray());

    public static Node Value(Member member) => member.Arity switch
    {
        MemberArity.List => EcsGen.Model.Node.Array(EquatableArray.Create(Item(member), Item(member))),
        MemberArity.Map => EcsGen.Model.Node.Object(EquatableArray.Create(new NodeMember("a.b", Item(member)), new NodeMember("", EcsGen.Model.Node.String("")))),
        _ => Item(member),
    };

    /// <summary>The document with another value at a path of the API, in the first item of each list on the way.</summary>
    public static Node With(Node document, string path, Node value)
    {
        var steps = path.Split('.');
        var name = steps[0].EndsWith("[]", System.StringComparison.Ordinal) ? steps[0][..^2] : steps[0];
        var old = document.Find(name)!;
        var inner = steps.Length == 1 ? value
            : old.Kind == NodeKind.Array ? EcsGen.Model.Node.Array(old.Items.Select((item, i) => i == 0 ? With(item, Rest(path), value) : item).ToEquatableArray())
            : With(old, Rest(path), value);
        return EcsGen.Model.Node.Object(document.Members.Select(member => member.Name == name ? member with { Value = inner } : member).ToEquatableArray());
    }

    private static string Rest(string path) => path[(path.IndexOf('.') + 1)..];

    private static Node Item(Member member) => member.Type switch
    {
        MemberType.Structure => Of(member.Shape),
        MemberType.Integer => EcsGen.Model.Node.Number("-2147483648"),
        MemberType.Long => EcsGen.Model.Node.Number("9223372036854775807"),
        MemberType.Double => EcsGen.Model.Node.Number("0.5"),
        MemberType.Document => EcsGen.Model.Node.Object(EquatableArray.Create(new NodeMember("any", EcsGen.Model.Node.Array(EquatableArray.Create(EcsGen.Model.Node.Number("1")))))),
        MemberType.Boolean => EcsGen.Model.Node.Boolean(false),
        _ => EcsGen.Model.Node.String("a " + member.Name),
    };
}
