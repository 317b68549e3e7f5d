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
    private static readonly Lazy<HashSet<string>> InNewest = new(() => Observed(Newest.Value.Values));
    private static readonly Lazy<HashSet<string>> InOldest = new(() => Observed(Oldest.Value.Values));

    public static TheoryData<string> Leaves => new(ApiPaths.All.Where(entry => !entry.Member.IsStructure).Select(entry => entry.Path));

    public static TheoryData<string> Paths => new(ApiPaths.All.Select(entry => entry.Path));

    [Theory, MemberData(nameof(Leaves))]
    public void Every_value_of_a_member_is_written(string path)
    {
        var cases = WrittenCase.All.Where(written => written.Writing.Path == path).ToList();
        Assert.NotEmpty(cases);
        foreach (var written in cases)
        {
            Same(written, Newest.Value[written.ClassName]);
            Same(written, Oldest.Value[written.ClassName]);
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void A_member_stands_in_the_documents_at_its_path(string path)
    {
        Assert.Contains(path, InNewest.Value);
        Assert.Contains(path, InOldest.Value);
    }

    [Fact]
    public void No_attribute_writes_what_the_api_does_not_have() =>
        Assert.Empty(InNewest.Value.Except(ApiPaths.All.Select(entry => entry.Path)));

    [Fact]
    public void Every_value_of_every_enum_is_written()
    {
        foreach (var (path, member) in ApiPaths.All.Where(entry => entry.Member.Type == MemberType.Enum))
        {
            var known = (EquatableArray<string>)typeof(Node).Assembly.GetType("EcsGen.Model.Enums." + member.TypeName)!.GetProperty("All")!.GetValue(null)!;
            var written = WrittenCase.All.Where(entry => entry.Writing.Path == path).SelectMany(entry => Texts(entry.Writing.Argument, entry.Value)).Distinct();
            Assert.Equal(known.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
        }
    }

    private static void Same(WrittenCase written, JsonNode actual)
    {
        var expected = written.Expected();
        Assert.True(
            JsonNode.DeepEquals(expected, actual),
            $"{written.Writing} = {written.Value ?? "null"}\nexpected {expected.ToJsonString()}\nactual   {actual.ToJsonString()}\n{written.Source(new Spelling(LanguageVersion.CSharp12))}");
        InOrder(Shapes.RegisterTaskDefinitionRequest, actual);
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

    private static HashSet<string> Observed(IEnumerable<JsonNode> documents)
    {
        var paths = new HashSet<string>();
        foreach (var document in documents) Collect(document, "", paths);
        return paths;
    }

    private static void Collect(JsonNode? node, string path, HashSet<string> paths)
    {
        if (node is JsonArray items)
            foreach (var item in items) Collect(item, path + "[]", paths);
        if (node is not JsonObject members || ApiPaths.All.Any(entry => entry.Path == path && entry.Member.Arity == MemberArity.Map)) return;
        foreach (var member in members)
        {
            var inner = path.Length == 0 ? member.Key : path + "." + member.Key;
            paths.Add(inner);
            Collect(member.Value, inner, paths);
        }
    }

    private static IReadOnlyDictionary<string, JsonNode> Generate(LanguageVersion version)
    {
        var spelling = new Spelling(version);
        var source = Read.Usings + string.Join("\n", WrittenCase.All.Select(written => written.Source(spelling)));
        return Read.All(Compile.Create(version, source));
    }
}
