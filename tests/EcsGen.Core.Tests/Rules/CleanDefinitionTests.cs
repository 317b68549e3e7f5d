using System;
using System.Globalization;
using EcsGen.Json;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Rules;

/// <summary>A definition without mistakes is judged quickly and without leaving work for the garbage collector.</summary>
public sealed class CleanDefinitionTests
{
    // a context for the definition, one for the containers, the empty list, and the small change of a few rules
    private const long Most = 768;

    [Fact]
    public void Nothing_is_said_of_it() => Assert.Empty(Judge(Definition(out var node), node));

    [Fact]
    public void Next_to_no_object_is_made()
    {
        var definition = Definition(out var node);
        for (var i = 0; i < 50; i++) Judge(definition, node);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Judge(definition, node);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(bytes <= Most, bytes.ToString(CultureInfo.InvariantCulture) + " bytes for a definition of 10 containers");
    }

    private static EquatableArray<Finding> Judge(RegisterTaskDefinitionRequest definition, Node node) =>
        Catalogue.Check(definition, new TaskOptions(Origin.Json) { FargatePlatform = "1.4.0" }, node);

    private static RegisterTaskDefinitionRequest Definition(out Node node)
    {
        node = Conform.To(Shapes.RegisterTaskDefinitionRequest, JsonReader.Read(CleanDefinition.Json).Root!).Node;
        return RegisterTaskDefinitionRequest.FromNode(node);
    }
}
