using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>The members that a structure and those in it must have by the API's model.</summary>
internal static class RequiredMembers
{
    public static IEnumerable<(MemberPath Path, Shape Owner)> Missing(Shape shape, Node node, MemberPath path)
    {
        if (node.Kind != NodeKind.Object) yield break;
        foreach (var member in shape.Members)
        {
            var value = node.Find(member.Name);
            if (value is null || value.Kind == NodeKind.Null)
            {
                if (member.Required) yield return (path[member.Name], shape);
                continue;
            }
            if (!member.IsStructure) continue;
            foreach (var (item, place) in Items(member, value, path[member.Name]))
                foreach (var missing in Missing(member.Shape, item, place))
                    yield return missing;
        }
    }

    private static IEnumerable<(Node, MemberPath)> Items(Member member, Node value, MemberPath path)
    {
        if (member.Arity == MemberArity.One) yield return (value, path);
        if (member.Arity != MemberArity.List) yield break;
        for (var i = 0; i < value.Items.Count; i++) yield return (value.Items[i], path[i]);
    }
}
