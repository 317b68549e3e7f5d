using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing;

namespace EcsGen.Cli.Rehearsal;

/// <summary>A timeline for a terminal: tasks that come and go for hours are as many lines, of which the first and the last say it all.</summary>
internal static class Shortened
{
    private const int First = 16;
    private const int Last = 8;

    /// <summary>The picture with the first and the last tasks and marks.</summary>
    public static Timeline Of(Timeline timeline) => timeline with { Tasks = Ends(timeline.Tasks), Marks = Ends(timeline.Marks) };

    /// <summary>How much is not in it, in words; null when all is.</summary>
    public static string? Left(Timeline timeline)
    {
        var (tasks, marks) = (timeline.Tasks.Count - Ends(timeline.Tasks).Count, timeline.Marks.Count - Ends(timeline.Marks).Count);
        return tasks + marks == 0 ? null : $"  … the first {First} and the last {Last} of each are shown, without {tasks} tasks and {marks} events between them; --html has all";
    }

    private static IReadOnlyList<T> Ends<T>(IReadOnlyList<T> all) => all.Count <= First + Last ? all : all.Take(First).Concat(all.Skip(all.Count - Last)).ToList();
}
