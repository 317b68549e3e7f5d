using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Pictures;

/// <summary>The tasks of one host, in as few rows as they need: those of a row do not overlap.</summary>
internal sealed record HostRows(string Zone, string Host, IReadOnlyList<IReadOnlyList<TimelineTask>> Rows)
{
    /// <summary>All hosts by zone and name, those that never were one at the end.</summary>
    public static IReadOnlyList<HostRows> Of(IEnumerable<TimelineTask> tasks) =>
        tasks.GroupBy(task => (task.Zone, task.Host))
            .OrderBy(group => group.Key.Zone == "no zone")
            .ThenBy(group => group.Key.Zone, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Host, StringComparer.Ordinal)
            .Select(group => new HostRows(group.Key.Zone, group.Key.Host, Pack(group)))
            .ToList();

    private static List<List<TimelineTask>> Pack(IEnumerable<TimelineTask> tasks)
    {
        var rows = new List<List<TimelineTask>>();
        foreach (var task in tasks.OrderBy(task => task.From))
        {
            var free = rows.Find(row => row[^1].To <= task.From);
            if (free is null) rows.Add([task]);
            else free.Add(task);
        }
        return rows;
    }
}
