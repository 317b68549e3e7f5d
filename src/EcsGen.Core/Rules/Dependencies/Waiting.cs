using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Dependencies;

/// <summary>How one container waits for another.</summary>
internal enum WaitKind
{
    DependsOn,
    Link,
    VolumesFrom,
}

/// <summary>A container waits for another one, because of what stands at the path.</summary>
internal sealed record Wait(string From, string To, WaitKind Kind, MemberPath Path);

/// <summary>Who waits for whom in a task.</summary>
internal static class Waiting
{
    public static IEnumerable<Wait> DependsOn(TaskContext task) =>
        from item in task.Containers()
        where HasName(item.Container)
        from dependency in item.Container.DependsOn.At(item.Path["dependsOn"])
        where dependency.Value.ContainerName.IsKnown
        select new Wait(item.Container.Label(), dependency.Value.ContainerName.OrDefault()!, WaitKind.DependsOn, dependency.Path["containerName"]);

    /// <summary>Links, written as <c>name</c> or <c>name:alias</c>.</summary>
    public static IEnumerable<Wait> Links(TaskContext task) =>
        from item in task.Containers()
        where HasName(item.Container)
        from link in item.Container.Links.At(item.Path["links"])
        select new Wait(item.Container.Label(), link.Value.Split(':')[0], WaitKind.Link, link.Path);

    public static IEnumerable<Wait> VolumesFrom(TaskContext task) =>
        from item in task.Containers()
        where HasName(item.Container)
        from source in item.Container.VolumesFrom.At(item.Path["volumesFrom"])
        where source.Value.SourceContainer.IsKnown
        select new Wait(item.Container.Label(), source.Value.SourceContainer.OrDefault()!, WaitKind.VolumesFrom, source.Path["sourceContainer"]);

    /// <summary>Circles of containers that wait for each other; each container is in at most one of them.</summary>
    public static IReadOnlyList<IReadOnlyList<Wait>> Circles(IEnumerable<Wait> waits)
    {
        var byContainer = waits.GroupBy(wait => wait.From, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        var circles = new List<IReadOnlyList<Wait>>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in byContainer.Keys.ToArray()) Walk(start, new List<Wait>(), byContainer, done, circles);
        return circles;
    }

    /// <summary>The circle in words: <c>'app' → 'db' → 'app'</c>.</summary>
    public static string Words(IReadOnlyList<Wait> circle) =>
        string.Join(" → ", circle.Select(wait => "'" + wait.From + "'").Concat(new[] { "'" + circle[0].From + "'" }));

    private static bool HasName(ContainerDefinition container) => container.Name.TryGet(out var name) && name.Length > 0;

    private static void Walk(string container, List<Wait> trail, Dictionary<string, Wait[]> byContainer, HashSet<string> done, List<IReadOnlyList<Wait>> circles)
    {
        if (done.Contains(container) || !byContainer.TryGetValue(container, out var waits)) return;
        foreach (var wait in waits)
        {
            if (done.Contains(container)) return;
            trail.Add(wait);
            var start = trail.FindIndex(step => step.From == wait.To);
            if (start < 0)
            {
                Walk(wait.To, trail, byContainer, done, circles);
            }
            else if (!trail.Skip(start).Any(step => done.Contains(step.From)))
            {
                circles.Add(trail.Skip(start).ToArray());
                done.UnionWith(trail.Skip(start).Select(step => step.From));
            }
            trail.RemoveAt(trail.Count - 1);
        }
        done.Add(container);
    }
}
