using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>The members that a structure and those in it must have by the API's model.</summary>
internal static class RequiredMembers
{
    /// <summary>Whether all of them are there: the quick question before <see cref="Missing"/>, which makes no object.</summary>
    public static bool AreThere(Shape shape, Node node)
    {
        if (node.Kind != NodeKind.Object || !shape.HasRequired) return true;
        foreach (var member in shape.Members)
            if (member.Required && node.Find(member.Name) is null or { Kind: NodeKind.Null })
                return false;
        foreach (var (name, value, _) in node.Members)
            if (shape.Find(name) is { IsStructure: true } member && !AreThere(member, value))
                return false;
        return true;
    }

    /// <summary>Those that are not there, with the structure that lacks them.</summary>
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

    private static bool AreThere(Member member, Node value)
    {
        if (member.Arity == MemberArity.One) return AreThere(member.Shape, value);
        if (member.Arity != MemberArity.List || !member.Shape.HasRequired) return true;
        foreach (var item in value.Items)
            if (!AreThere(member.Shape, item))
                return false;
        return true;
    }

    private static IEnumerable<(Node, MemberPath)> Items(Member member, Node value, MemberPath path)
    {
        if (member.Arity == MemberArity.One) yield return (value, path);
        if (member.Arity != MemberArity.List) yield break;
        for (var i = 0; i < value.Items.Count; i++) yield return (value.Items[i], path[i]);
    }
}
