using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>Every member that a request can have, by its path: <c>[]</c> an item of a list.</summary>
internal static class ApiPaths
{
    /// <summary>The requests that files and attributes can hold.</summary>
    public static IReadOnlyList<Shape> Roots { get; } =
    [
        Shapes.RegisterTaskDefinitionRequest, Shapes.CreateServiceRequest, Shapes.UpdateServiceRequest, Shapes.CreateClusterRequest, Shapes.UpdateClusterRequest,
        Shapes.CreateCapacityProviderRequest, Shapes.UpdateCapacityProviderRequest, Shapes.PutClusterCapacityProvidersRequest, Shapes.RunTaskRequest, Shapes.StartTaskRequest,
    ];

    /// <summary>Those of a RegisterTaskDefinition request.</summary>
    public static IReadOnlyList<(string Path, Member Member)> All { get; } = Of(Shapes.RegisterTaskDefinitionRequest);

    public static IReadOnlyList<(string Path, Member Member)> Of(Shape root) => Walk(root, "").ToList();

    public static Member Find(Shape root, string path) => Of(root).Single(entry => entry.Path == path).Member;

    private static IEnumerable<(string Path, Member Member)> Walk(Shape shape, string above)
    {
        foreach (var member in shape.Members)
        {
            var path = above + member.Name;
            yield return (path, member);
            if (!member.IsStructure) continue;
            foreach (var inner in Walk(member.Shape, path + (member.Arity == MemberArity.List ? "[]." : "."))) yield return inner;
        }
    }
}
