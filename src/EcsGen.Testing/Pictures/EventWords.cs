using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace EcsGen.Testing.Pictures;

/// <summary>ECS's texts, shorter where a reader of a picture has the rest before him: ids as long as on the bars, target groups by their names, long lists of tasks cut.</summary>
internal static partial class EventWords
{
    public const int IdLength = 6;
    private const int MostTasks = 3;

    public static string Short(string text)
    {
        text = TargetGroup().Replace(text, "$1");
        var tasks = TaskId().Matches(text);
        var more = tasks.Count - MostTasks;
        if (more > 1) text = text[..tasks[MostTasks].Index] + $"and {more} more" + text[(tasks[^1].Index + tasks[^1].Length)..];
        return TaskId().Replace(text, match => $"(task {match.Groups[1].Value[..IdLength]})");
    }

    /// <summary>Whether it tells of something that went wrong.</summary>
    public static bool IsBad(TimelineMark mark) => mark.Kind switch
    {
        "alarm" => mark.Text == "ALARM",
        "instance" => mark.Text is "lost" or "agent disconnected",
        "fault" => mark.Text.StartsWith("has no", StringComparison.Ordinal),
        "chaos" => mark.Text != "begins",
        _ => Bad.Any(word => mark.Text.Contains(word, StringComparison.Ordinal)),
    };

    private static readonly string[] Bad = ["FAILED", "unable to", "unhealthy", "failed", "rolling back"];

    [GeneratedRegex(@"arn:aws[a-z-]*:elasticloadbalancing:[^):\s]*:\d*:targetgroup/([^/)\s]+)/[0-9a-f]+")]
    private static partial Regex TargetGroup();

    [GeneratedRegex(@"\(task ([0-9a-f]{32})\)")]
    private static partial Regex TaskId();
}
