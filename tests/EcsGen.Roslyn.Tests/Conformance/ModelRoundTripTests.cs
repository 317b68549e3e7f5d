using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>The typed model holds every member of the API, and gives back whatever was written, known or not.</summary>
public sealed class ModelRoundTripTests
{
    private static readonly Node[] Strange =
    [
        Node.Null(), Node.Boolean(true), Node.Number("1.5"), Node.Number("99999999999999999999"), Node.String("an enum value of 2031"), Node.Array(default),
        Node.Array(EquatableArray.Create(Node.Null(), Node.Number("7"), Node.String("x"), Node.Array(default))), Node.Object(default),
        Node.Object(EquatableArray.Create(new NodeMember("newer", Node.Object(EquatableArray.Create(new NodeMember("x", Node.Number("1"))))))),
        Node.Template(EquatableArray.Create(new TemplatePart("Parameter", true)), bare: true),
    ];

    public static TheoryData<string> Paths => new(ApiPaths.All.Select(entry => entry.Path));

    public static TheoryData<string> Structures => new(ApiPaths.All.Where(entry => entry.Member is { IsStructure: true, Arity: MemberArity.One }).Select(entry => entry.Path));

    [Fact]
    public void A_document_with_every_member_comes_back() => ComesBack(WholeDocument.Node);

    [Theory, MemberData(nameof(Paths))]
    public void Any_value_at_a_path_comes_back(string path)
    {
        foreach (var value in Strange) ComesBack(WholeDocument.With(WholeDocument.Node, path, value));
    }

    [Theory, MemberData(nameof(Structures))]
    public void Members_that_nobody_knows_come_back_after_the_known_ones(string path)
    {
        var known = WholeDocument.Of(ApiPaths.Find(path).Shape);
        ComesBack(WholeDocument.With(WholeDocument.Node, path, Node.Object(known.Members.Append(new NodeMember("newer", Node.Number("1"))).ToEquatableArray())));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Models_are_equal_by_their_values(string path)
    {
        var whole = RegisterTaskDefinitionRequest.FromNode(WholeDocument.Node);
        var same = RegisterTaskDefinitionRequest.FromNode(JsonReader.Read(JsonWriter.Write(WholeDocument.Node)).Root!);
        var other = RegisterTaskDefinitionRequest.FromNode(WholeDocument.With(WholeDocument.Node, path, Node.String("another value")));

        Assert.Equal(whole, same);
        Assert.Equal(whole.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(whole, other);
    }

    [Fact]
    public void Every_member_of_every_structure_is_read_as_known()
    {
        var definition = RegisterTaskDefinitionRequest.FromNode(WholeDocument.Node);

        Assert.Empty(definition.UnknownMembers);
        Assert.True(definition.EnableFaultInjection.Is(false));
        Assert.Equal(int.MinValue, definition.ContainerDefinitions.Known().First().Value.Memory.OrDefault());
    }

    private static void ComesBack(Node node) => Assert.Equal(node, RegisterTaskDefinitionRequest.FromNode(node).ToNode());
}
