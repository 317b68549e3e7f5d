using System;
using System.Linq;
using EcsGen.Agreement.Readers;
using EcsGen.Corpus;
using EcsGen.Json;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Cli;

/// <summary>A document with every member that the API has is imported without a member in Raw, and comes back.</summary>
public class EveryMemberTests
{
    [Theory]
    [InlineData(DocumentKind.TaskDefinition)]
    [InlineData(DocumentKind.Service)]
    [InlineData(DocumentKind.Cluster)]
    [InlineData(DocumentKind.ClusterCapacityProviders)]
    [InlineData(DocumentKind.CapacityProvider)]
    [InlineData(DocumentKind.RunTask)]
    public void Every_member_has_a_form(DocumentKind kind)
    {
        var problem = RoundTrip.Problem("every.json", EcsFile.Read(JsonWriter.Write(Plausible(DocumentShapes.Of(kind), EveryMember.Of(kind)))), out var result);
        var source = string.Join("\n", result.Files.Select(file => file.Source));
        Assert.True(problem is null, problem + "\n" + source);
        Assert.Equal(kind, Assert.Single(result.Classes).Kind);
        Assert.DoesNotContain("Raw = ", source, StringComparison.Ordinal);
    }

    // values that an attribute can have: of an enum one of its own, and a volume of one kind
    private static Node Plausible(Shape shape, Node node) =>
        Node.Object(node.Members.Where(member => shape != Shapes.Volume || member.Name is "name" or "dockerVolumeConfiguration").Select(member => member with { Value = Plausible(shape, shape.Find(member.Name)!, member.Value) }).ToEquatableArray());

    private static Node Plausible(Shape shape, Member member, Node value) => value.Kind switch
    {
        NodeKind.Array => Node.Array(value.Items.Select(item => Plausible(shape, member, item)).ToEquatableArray()),
        NodeKind.Object when member.IsStructure => Plausible(member.Shape, value),
        NodeKind.String when member.Type == MemberType.Enum => Node.String(FirstOf(member.TypeName)),
        NodeKind.String when member.Name is "cpu" or "memory" && shape.Name is "RegisterTaskDefinitionRequest" or "TaskOverride" => Node.String("512"),
        _ => value,
    };

    private static string FirstOf(string enumName) =>
        ((EquatableArray<string>)typeof(Model.Enums.NetworkMode).Assembly.GetType("EcsGen.Model.Enums." + enumName)!.GetProperty("All")!.GetValue(null)!)[0];
}
