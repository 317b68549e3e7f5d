using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>Every member that a RegisterTaskDefinition request can have, by its path: <c>[]</c> an item of a list.</summary>
internal static class ApiPaths
{
    public static IReadOnlyList<(string Path, Member Member)> All { get; } = Walk(Shapes.RegisterTaskDefinitionRequest, "").ToList();

    public static Member Find(string path) => All.Single(entry => entry.Path == path).Member;

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
