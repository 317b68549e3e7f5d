using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Dependencies;

/// <summary>How one container waits for another.</summary>
internal enum WaitKind
{
    DependsOn,
    Link,
    VolumesFrom,
    Logs,
}

/// <summary>A container waits for another one, because of what stands at the path.</summary>
internal sealed record Wait(string From, string To, WaitKind Kind, MemberPath Path);

/// <summary>Who waits for whom in a task.</summary>
internal static class Waiting
{
    public static List<Wait> DependsOn(TaskContext task)
    {
        var waits = new List<Wait>();
        foreach (var (path, container) in task.Containers())
            foreach (var (index, dependency) in container.DependsOn.Known())
                if (dependency.ContainerName.TryGet(out var name) && HasName(container))
                    waits.Add(new Wait(container.Label(), name, WaitKind.DependsOn, path["dependsOn"][index]["containerName"]));
        return waits;
    }

    /// <summary>Links, written as <c>name</c> or <c>name:alias</c>.</summary>
    public static List<Wait> Links(TaskContext task)
    {
        var waits = new List<Wait>();
        foreach (var (path, container) in task.Containers())
            foreach (var (index, link) in container.Links.Known())
                if (HasName(container))
                    waits.Add(new Wait(container.Label(), link.Split(':')[0], WaitKind.Link, path["links"][index]));
        return waits;
    }

    public static List<Wait> VolumesFrom(TaskContext task)
    {
        var waits = new List<Wait>();
        foreach (var (path, container) in task.Containers())
            foreach (var (index, source) in container.VolumesFrom.Known())
                if (source.SourceContainer.TryGet(out var name) && HasName(container))
                    waits.Add(new Wait(container.Label(), name, WaitKind.VolumesFrom, path["volumesFrom"][index]["sourceContainer"]));
        return waits;
    }

    /// <summary>Containers that log with awsfirelens start after the log router; unless that waits for others itself, when the agent leaves the order to dependsOn.</summary>
    public static List<Wait> Logs(TaskContext task)
    {
        var waits = new List<Wait>();
        if (LogRouter(task) is not { } router) return waits;
        foreach (var (path, container) in task.Containers())
            if (container.LogConfiguration.TryGet(out var log) && log.LogDriver.Is(LogDriver.Awsfirelens) && HasName(container) && container.Label() != router)
                waits.Add(new Wait(container.Label(), router, WaitKind.Logs, path["logConfiguration"]["logDriver"]));
        return waits;
    }

    /// <summary>Whether a container waits for one that the task may not have: the quick question, which makes no object.</summary>
    public static bool HasUnknown(TaskContext task, WaitKind kind)
    {
        foreach (var (_, container) in task.Containers())
        {
            if (kind == WaitKind.DependsOn)
                foreach (var (_, dependency) in container.DependsOn.Known())
                    if (dependency.ContainerName.TryGet(out var name) && task.FindContainer(name) is null)
                        return true;
            if (kind == WaitKind.VolumesFrom)
                foreach (var (_, source) in container.VolumesFrom.Known())
                    if (source.SourceContainer.TryGet(out var name) && task.FindContainer(name) is null)
                        return true;
            if (kind == WaitKind.Link && container.Links.Count > 0) return true;
        }
        return false;
    }

    /// <summary>Whether there may be a circle: containers are left over when all that wait for none of the rest are taken away. Makes no object, unlike <see cref="Circles"/>.</summary>
    public static bool MayCircle(TaskContext task, params WaitKind[] kinds)
    {
        if (task.Definition.ContainerDefinitions.Count > 64) return true;
        ulong away = 0;
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var (path, container) in task.Containers())
            {
                if ((away & (1UL << path.Index)) != 0 || WaitsForRest(task, container, kinds, away)) continue;
                away |= 1UL << path.Index;
                moved = true;
            }
        }
        foreach (var (path, _) in task.Containers())
            if ((away & (1UL << path.Index)) == 0)
                return true;
        return false;
    }

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

    private static bool WaitsForRest(TaskContext task, ContainerDefinition container, WaitKind[] kinds, ulong away)
    {
        foreach (var kind in kinds)
        {
            if (kind == WaitKind.DependsOn)
                foreach (var (_, dependency) in container.DependsOn.Known())
                    if (IsOfRest(task, dependency.ContainerName.OrDefault(), away))
                        return true;
            if (kind == WaitKind.Link)
                foreach (var (_, link) in container.Links.Known())
                    if (IsOfRest(task, link.Split(':')[0], away))
                        return true;
            if (kind == WaitKind.VolumesFrom)
                foreach (var (_, source) in container.VolumesFrom.Known())
                    if (IsOfRest(task, source.SourceContainer.OrDefault(), away))
                        return true;
            if (kind == WaitKind.Logs && container.LogConfiguration.TryGet(out var log) && log.LogDriver.Is(LogDriver.Awsfirelens) && LogRouter(task) is { } router && !container.Name.Is(router) && IsOfRest(task, router, away))
                return true;
        }
        return false;
    }

    private static bool IsOfRest(TaskContext task, string? name, ulong away) =>
        name is not null && task.FindContainer(name) is { } found && (away & (1UL << found.Path.Index)) == 0;

    private static string? LogRouter(TaskContext task)
    {
        foreach (var (_, container) in task.Containers())
            if (container.FirelensConfiguration.IsKnown && HasName(container))
                return container.DependsOn.Count == 0 ? container.Label() : null;
        return null;
    }

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
