using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Pictures;

/// <summary>How many tasks of each revision were RUNNING from each moment on.</summary>
internal static class RunningCounts
{
    public static IReadOnlyDictionary<string, IReadOnlyList<TimelineCount>> Of(IEnumerable<TimelineTask> tasks, TimeSpan end) =>
        tasks.GroupBy(task => task.Definition).ToDictionary(group => group.Key, IReadOnlyList<TimelineCount> (group) => Count(group, end), StringComparer.Ordinal);

    private static List<TimelineCount> Count(IEnumerable<TimelineTask> tasks, TimeSpan end)
    {
        var changes = new SortedDictionary<TimeSpan, int> { [TimeSpan.Zero] = 0 };
        foreach (var span in tasks.SelectMany(task => task.Spans).Where(span => span.Status == "RUNNING"))
        {
            changes[span.From] = changes.GetValueOrDefault(span.From) + 1;
            // what runs at the end of the picture goes on
            if (span.To < end) changes[span.To] = changes.GetValueOrDefault(span.To) - 1;
        }
        var counts = new List<TimelineCount>(changes.Count);
        var count = 0;
        foreach (var (at, change) in changes) counts.Add(new TimelineCount(at, count += change));
        return counts;
    }
}
