using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Cli.Import;

/// <summary>Looks into documents and takes parts out of them, by paths of names with dots.</summary>
internal static class Tree
{
    /// <summary>The value at a path, or null.</summary>
    public static Node? Find(Node node, string path)
    {
        var at = (Node?)node;
        foreach (var name in path.Split('.')) at = at?.Find(name);
        return at;
    }

    /// <summary>The document with another value at a path, or without it when that is null.</summary>
    /// <param name="node">The document.</param>
    /// <param name="path">The path.</param>
    /// <param name="value">The value; null takes it out.</param>
    /// <param name="emptied">Whether objects that have nothing left in them are taken out too.</param>
    public static Node Replace(Node node, string path, Node? value, bool emptied = false)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var name = dot < 0 ? path : path[..dot];
        var next = node.Find(name);
        if (next is null) return node;
        var changed = dot < 0 ? value : Replace(next, path[(dot + 1)..], value, emptied);
        if (emptied && dot >= 0 && changed is { Kind: NodeKind.Object, Members.Count: 0 }) changed = null;
        var members = node.Members.Where(member => member.Name != name || changed is not null).Select(member => member.Name == name ? member with { Value = changed! } : member);
        return Node.Object(members.ToEquatableArray(), node.Place);
    }

    /// <summary>What is at none of the paths, and what is at one. Objects on the way are in both where both have something of them.</summary>
    public static (Node Others, Node Chosen) Split(Node node, IReadOnlyList<string> paths)
    {
        var (others, chosen) = (new List<NodeMember>(), new List<NodeMember>());
        foreach (var member in node.Members)
        {
            var below = paths.Where(path => path.StartsWith(member.Name + ".", StringComparison.Ordinal)).Select(path => path[(member.Name.Length + 1)..]).ToList();
            if (paths.Contains(member.Name)) chosen.Add(member);
            else if (below.Count == 0 || member.Value.Kind != NodeKind.Object) others.Add(member);
            else
            {
                var (left, taken) = Split(member.Value, below);
                if (left.Members.Count > 0 || taken.Members.Count == 0) others.Add(member with { Value = left });
                if (taken.Members.Count > 0) chosen.Add(member with { Value = taken });
            }
        }
        return (Node.Object(others.ToEquatableArray(), node.Place), Node.Object(chosen.ToEquatableArray(), node.Place));
    }

    /// <summary>How many values there are in a document.</summary>
    public static int Count(Node node) => node.Kind switch
    {
        NodeKind.Object => node.Members.Sum(member => 1 + Count(member.Value)),
        NodeKind.Array => node.Items.Sum(item => 1 + Count(item)),
        _ => 0,
    };
}
