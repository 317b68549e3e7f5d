using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Cli.Import;

/// <summary>
/// The containers that several definitions of one import have alike: sidecars. They get a class of their own that the definitions name. Named containers
/// come after nested ones, so only the last ones of a definition can be shared.
/// </summary>
internal sealed class SharedContainers
{
    private readonly List<(Node Container, string Class)> all = [];
    private readonly HashSet<Node> nodes = [];

    /// <summary>Finds them and gives them names.</summary>
    /// <param name="definitions">The definitions of the import, placeholders replaced.</param>
    /// <param name="names">The names of the import's classes.</param>
    public SharedContainers(IReadOnlyList<Node> definitions, ClassNames names)
    {
        var chosen = Alike(definitions.Select(ContainerNodes.Of).ToList());
        foreach (var container in definitions.SelectMany(definition => ContainerNodes.Of(definition)).Where(chosen.Contains).Distinct())
            all.Add((container, names.Add(ContainerNodes.NameOf(container), "Sidecar", "Container")));
        nodes.UnionWith(all.Select(entry => entry.Container));
    }

    /// <summary>The containers with their classes, in the order in which they were found.</summary>
    public IReadOnlyList<(Node Container, string Class)> All => all;

    /// <summary>How many of the last containers of a definition have a class of their own.</summary>
    public int Of(Node definition) => Tail(ContainerNodes.Of(definition), nodes);

    /// <summary>The class of a container, or null.</summary>
    public string? ClassOf(Node container) => all.Find(entry => entry.Container.Equals(container)).Class;

    /// <summary>The class of the one container of that name, or null.</summary>
    public string? ClassOf(string name)
    {
        var named = all.Where(entry => ContainerNodes.NameOf(entry.Container) == name).ToList();
        return named.Count == 1 ? named[0].Class : null;
    }

    // one that can't be shared in a definition may keep those before it from being shared, so until nothing changes
    private static HashSet<Node> Alike(List<EquatableArray<Node>> lists)
    {
        var chosen = lists.SelectMany(list => list.Distinct()).Where(node => ContainerNodes.NameOf(node).Length > 0).GroupBy(node => node).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        for (var before = -1; before != chosen.Count;)
        {
            before = chosen.Count;
            var shared = lists.SelectMany(list => list.Skip(list.Count - Tail(list, chosen)).Distinct()).GroupBy(node => node).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
            chosen.IntersectWith(shared);
        }
        return chosen;
    }

    // a definition keeps a container of its own; where all are alike, it is the same application under two names and stays together
    private static int Tail(EquatableArray<Node> list, HashSet<Node> chosen)
    {
        var count = 0;
        while (count < list.Count - 1 && chosen.Contains(list[list.Count - 1 - count])) count++;
        return count;
    }
}
