using System.Linq;
using EcsGen.Model;

namespace EcsGen.Roslyn.Reading;

/// <summary>Members by their dotted path, as <c>serviceConnectConfiguration.services</c>.</summary>
internal static class MemberPaths
{
    public static Node? Find(Node node, string path)
    {
        var dot = path.IndexOf('.');
        if (dot < 0) return node.Find(path);
        return node.Find(path.Substring(0, dot)) is { } inner ? Find(inner, path.Substring(dot + 1)) : null;
    }

    /// <summary>The object with another value at a path where there is one already.</summary>
    public static Node Replace(Node node, string path, Node value)
    {
        var dot = path.IndexOf('.');
        var name = dot < 0 ? path : path.Substring(0, dot);
        return Node.Object(
            node.Members.Select(member => member.Name != name ? member : member with { Value = dot < 0 ? value : Replace(member.Value, path.Substring(dot + 1), value) }).ToEquatableArray(),
            node.Place);
    }
}
