using System.Linq;
using System.Text.Json;
using EcsGen.Model;

namespace EcsGen.Corpus;

/// <summary>Compares a document of ours with one of System.Text.Json: order, duplicate members and the digits of numbers count.</summary>
internal static class Tree
{
    /// <summary>The first place where they differ, or null.</summary>
    public static string? Difference(Node ours, JsonElement theirs, MemberPath path) => theirs.ValueKind switch
    {
        JsonValueKind.Object when ours.Kind == NodeKind.Object => Members(ours, theirs, path),
        JsonValueKind.Array when ours.Kind == NodeKind.Array => Items(ours, theirs, path),
        JsonValueKind.String when ours.Kind == NodeKind.String && ours.Text == theirs.GetString() => null,
        JsonValueKind.Number when ours.Kind == NodeKind.Number && ours.Text == theirs.GetRawText() => null,
        JsonValueKind.True when ours is { Kind: NodeKind.Boolean, Text: "true" } => null,
        JsonValueKind.False when ours is { Kind: NodeKind.Boolean, Text: "false" } => null,
        JsonValueKind.Null when ours.Kind == NodeKind.Null => null,
        _ => $"{path}: {ours.Kind} {ours}, System.Text.Json has {theirs.GetRawText()}",
    };

    private static string? Members(Node ours, JsonElement theirs, MemberPath path)
    {
        var members = theirs.EnumerateObject().ToList();
        var names = members.Select(member => member.Name);
        if (!ours.Members.Select(member => member.Name).SequenceEqual(names)) return $"{path}: System.Text.Json has the members {string.Join(", ", names)}";
        return members.Select((member, i) => Difference(ours.Members[i].Value, member.Value, path[member.Name])).FirstOrDefault(found => found is not null);
    }

    private static string? Items(Node ours, JsonElement theirs, MemberPath path)
    {
        var items = theirs.EnumerateArray().ToList();
        if (ours.Items.Count != items.Count) return $"{path}: {ours.Items.Count} items, System.Text.Json has {items.Count}";
        return items.Select((item, i) => Difference(ours.Items[i], item, path[i])).FirstOrDefault(found => found is not null);
    }
}
