using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EcsGen.Model;
using EcsGen.Roslyn.Tests.Infra;
using EcsGen.Roslyn.Tests.Reading;
using EcsGen.Surface;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>
/// Every member of the API can be written by attributes: each value of each argument is written in C#, the generator runs, and the whole
/// document is compared. Everything follows from the facts, so a member that AWS adds is in here by itself.
/// </summary>
public sealed class AttributesWritePathsTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, JsonNode>> Newest = new(() => Generate(LanguageVersion.CSharp12));
    private static readonly Lazy<IReadOnlyDictionary<string, JsonNode>> Oldest = new(() => Generate(LanguageVersion.CSharp9));
    private static readonly Lazy<IReadOnlyDictionary<string, HashSet<string>>> InNewest = new(() => Observed(Newest.Value));
    private static readonly Lazy<IReadOnlyDictionary<string, HashSet<string>>> InOldest = new(() => Observed(Oldest.Value));

    private static readonly IReadOnlyList<Shape> Roots = AttributeSurface.Owners.Where(owner => owner.IsDocument).Select(owner => owner.Shape).ToList();

    public static TheoryData<string, string> Leaves => Data(member => !member.IsStructure);

    public static TheoryData<string, string> Paths => Data(_ => true);

    [Theory, MemberData(nameof(Leaves))]
    public void Every_value_of_a_member_is_written(string root, string path)
    {
        var cases = WrittenCase.All.Where(written => written.Writing.Path == path && written.Writing.Document.ShapeName == root).ToList();
        Assert.NotEmpty(cases);
        foreach (var written in cases)
        {
            Same(written, Newest.Value[written.ClassName]);
            Same(written, Oldest.Value[written.ClassName]);
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void A_member_stands_in_the_documents_at_its_path(string root, string path)
    {
        Assert.Contains(path, InNewest.Value[root]);
        Assert.Contains(path, InOldest.Value[root]);
    }

    [Fact]
    public void No_attribute_writes_what_the_api_does_not_have() =>
        Assert.All(Roots, root => Assert.Empty(InNewest.Value[root.Name].Except(ApiPaths.Of(root).Select(entry => entry.Path))));

    // one C# enum may stand for two of the API: then it has the values of both
    [Fact]
    public void Every_value_of_every_enum_is_written()
    {
        foreach (var root in Roots)
            foreach (var (path, member) in ApiPaths.Of(root).Where(entry => entry.Member.Type == MemberType.Enum))
            {
                var known = (EquatableArray<string>)typeof(Node).Assembly.GetType("EcsGen.Model.Enums." + member.TypeName)!.GetProperty("All")!.GetValue(null)!;
                var written = WrittenCase.All.Where(entry => entry.Writing.Path == path && entry.Writing.Document.ShapeName == root.Name).SelectMany(entry => Texts(entry.Writing.Argument, entry.Value)).Distinct();
                Assert.Equal([], known.Except(written));
            }
    }

    [Fact]
    public void A_cluster_writes_every_member_of_the_request_for_its_capacity_providers()
    {
        var json = Read.Json("K cluster-capacity-providers", "[Cluster(\"k\", CapacityProviderNames = new[] { \"FARGATE\" }), DefaultCapacityProviderStrategy(\"FARGATE\", Base = 1, Weight = 2)] partial class K { }");
        var paths = new HashSet<string>();
        Collect(json, "", paths, []);

        Assert.Equal(ApiPaths.Of(Shapes.PutClusterCapacityProvidersRequest).Select(entry => entry.Path).Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    private static void Same(WrittenCase written, JsonNode actual)
    {
        var expected = written.Expected();
        Assert.True(
            JsonNode.DeepEquals(expected, actual),
            $"{written.Writing} = {written.Value ?? "null"}\nexpected {expected.ToJsonString()}\nactual   {actual.ToJsonString()}\n{written.Source(new Spelling(LanguageVersion.CSharp12))}");
        InOrder(written.Writing.Document.Shape, actual);
    }

    // members stand in the API's own order
    private static void InOrder(Shape shape, JsonNode node)
    {
        var names = node.AsObject().Select(member => member.Key).ToList();
        Assert.Equal(shape.Members.Select(member => member.Name).Where(names.Contains), names);
        foreach (var member in shape.Members.Where(member => member.IsStructure && node[member.Name] is not null))
            foreach (var item in member.Arity == MemberArity.List ? node[member.Name]!.AsArray().ToList() : [node[member.Name]])
                InOrder(member.Shape, item!);
    }

    private static IEnumerable<string> Texts(AttributeArgument argument, object? value) => Samples.Json(argument, value) switch
    {
        JsonArray items => items.Select(item => item!.GetValue<string>()),
        JsonValue text => [text.GetValue<string>()],
        _ => [],
    };

    private static Dictionary<string, HashSet<string>> Observed(IReadOnlyDictionary<string, JsonNode> documents)
    {
        var observed = Roots.ToDictionary(root => root.Name, _ => new HashSet<string>());
        var open = Roots.ToDictionary(root => root.Name, root => ApiPaths.Of(root).Where(entry => entry.Member.Arity == MemberArity.Map || entry.Member.Type == MemberType.Document).Select(entry => entry.Path).ToHashSet());
        foreach (var written in WrittenCase.All) Collect(documents[written.ClassName], "", observed[written.Writing.Document.ShapeName], open[written.Writing.Document.ShapeName]);
        return observed;
    }

    // what is below a map, or any JSON, has names of its own
    private static void Collect(JsonNode? node, string path, HashSet<string> paths, HashSet<string> open)
    {
        if (open.Contains(path)) return;
        if (node is JsonArray items)
            foreach (var item in items) Collect(item, path + "[]", paths, open);
        if (node is not JsonObject members) return;
        foreach (var member in members)
        {
            var inner = path.Length == 0 ? member.Key : path + "." + member.Key;
            paths.Add(inner);
            Collect(member.Value, inner, paths, open);
        }
    }

    private static TheoryData<string, string> Data(Func<Member, bool> take) =>
        new(from root in Roots from entry in ApiPaths.Of(root) where take(entry.Member) select (root.Name, entry.Path));

    private static IReadOnlyDictionary<string, JsonNode> Generate(LanguageVersion version)
    {
        var spelling = new Spelling(version);
        var source = Read.Usings + string.Join("\n", WrittenCase.All.Select(written => written.Source(spelling)));
        return Read.All(Compile.Create(version, source));
    }
}
