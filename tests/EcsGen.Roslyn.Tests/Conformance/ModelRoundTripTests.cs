using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>The typed model holds every member of the API, and gives back whatever was written, known or not.</summary>
public sealed class ModelRoundTripTests
{
    // as a double it is a number like any other, whose spelling is 1E+20
    private const string TooLong = "99999999999999999999";

    private static readonly Node[] Strange =
    [
        Node.Null(), Node.Boolean(true), Node.Number("1.5"), Node.Number(TooLong), Node.String("an enum value of 2031"), Node.Array(default),
        Node.Array(EquatableArray.Create(Node.Null(), Node.Number("7"), Node.String("x"), Node.Array(default))), Node.Object(default),
        Node.Object(EquatableArray.Create(new NodeMember("newer", Node.Object(EquatableArray.Create(new NodeMember("x", Node.Number("1"))))))),
        Node.Template(EquatableArray.Create(new TemplatePart("Parameter", true)), bare: true),
    ];

    // the records are found by the name of the shape, as everything that is generated from one fact
    private static readonly Dictionary<string, (Func<Node, object> FromNode, Func<object, Node> ToNode)> Models = ApiPaths.Roots.ToDictionary(root => root.Name, root =>
    {
        var model = typeof(Node).Assembly.GetType("EcsGen.Model." + root.Name)!;
        var (read, write) = (model.GetMethod("FromNode")!, model.GetMethod("ToNode")!);
        return ((Func<Node, object>)(node => read.Invoke(null, [node])!), (Func<object, Node>)(value => (Node)write.Invoke(value, null)!));
    });

    public static TheoryData<string> Roots => new(ApiPaths.Roots.Select(root => root.Name));

    public static TheoryData<string, string> Paths => Data(_ => true);

    public static TheoryData<string, string> Structures => Data(member => member is { IsStructure: true, Arity: MemberArity.One });

    [Theory]
    [InlineData("RegisterTaskDefinitionRequest", 166)]
    [InlineData("CreateServiceRequest", 164)]
    [InlineData("UpdateServiceRequest", 158)]
    [InlineData("CreateClusterRequest", 27)]
    [InlineData("CreateCapacityProviderRequest", 81)]
    [InlineData("PutClusterCapacityProvidersRequest", 6)]
    [InlineData("RunTaskRequest", 80)]
    public void A_request_has_as_many_paths_as_in_the_api(string root, int count) =>
        Assert.Equal(count, ApiPaths.Of(Shapes.Get(root)).Select(entry => entry.Path).Distinct().Count());

    [Theory, MemberData(nameof(Roots))]
    public void A_document_with_every_member_comes_back(string root) => ComesBack(root, WholeDocument.Of(root));

    [Theory, MemberData(nameof(Paths))]
    public void Any_value_at_a_path_comes_back(string root, string path)
    {
        var isDouble = ApiPaths.Find(Shapes.Get(root), path) is { Type: MemberType.Double };
        foreach (var value in Strange.Where(value => !isDouble || value.Text != TooLong)) ComesBack(root, WholeDocument.With(WholeDocument.Of(root), path, value));
    }

    [Theory, MemberData(nameof(Structures))]
    public void Members_that_nobody_knows_come_back_after_the_known_ones(string root, string path)
    {
        var known = WholeDocument.Of(ApiPaths.Find(Shapes.Get(root), path).Shape);
        ComesBack(root, WholeDocument.With(WholeDocument.Of(root), path, Node.Object(known.Members.Append(new NodeMember("newer", Node.Number("1"))).ToEquatableArray())));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Models_are_equal_by_their_values(string root, string path)
    {
        var document = WholeDocument.Of(root);
        var whole = Models[root].FromNode(document);
        var same = Models[root].FromNode(JsonReader.Read(JsonWriter.Write(document)).Root!);
        var other = Models[root].FromNode(WholeDocument.With(document, path, Node.String("another value")));

        Assert.Equal(whole, same);
        Assert.Equal(whole.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(whole, other);
    }

    [Theory, MemberData(nameof(Roots))]
    public void A_document_of_the_api_is_in_its_form_already(string root)
    {
        var (node, findings) = Conform.To(Shapes.Get(root), WholeDocument.Of(root));

        Assert.Empty(findings);
        Assert.Equal(WholeDocument.Of(root), node);
    }

    [Fact]
    public void Every_member_of_every_structure_is_read_as_known()
    {
        var definition = RegisterTaskDefinitionRequest.FromNode(WholeDocument.Of("RegisterTaskDefinitionRequest"));

        Assert.Empty(definition.UnknownMembers);
        Assert.True(definition.EnableFaultInjection.Is(false));
        Assert.Equal(int.MinValue, definition.ContainerDefinitions.Known().First().Value.Memory.OrDefault());
    }

    private static void ComesBack(string root, Node node) => Assert.Equal(node, Models[root].ToNode(Models[root].FromNode(node)));

    private static TheoryData<string, string> Data(Func<Member, bool> take) =>
        new(from root in ApiPaths.Roots from entry in ApiPaths.Of(root) where take(entry.Member) select (root.Name, entry.Path));
}
