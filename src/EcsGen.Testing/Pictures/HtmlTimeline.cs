using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace EcsGen.Testing.Pictures;

/// <summary>A timeline as a page: one drawing, the events as a list, and filters over both.</summary>
internal sealed class HtmlTimeline
{
    private const double Width = 1280;
    private const double Left = 190;
    private const double RowHeight = 14;
    private const double ChartHeight = 90;

    private readonly Timeline timeline;
    private readonly Axis axis;
    private readonly Palette palette;
    private readonly IReadOnlyList<HostRows> hosts;
    private readonly StringBuilder svg = new();
    private double y = 24;

    public HtmlTimeline(Timeline timeline)
    {
        this.timeline = timeline;
        axis = new Axis(timeline.End, Left, Width - Left - 20);
        palette = new Palette(timeline.Tasks.Select(task => task.Definition));
        hosts = HostRows.Of(timeline.Tasks);
    }

    public string Render(string title)
    {
        DrawMarks();
        DrawCounts();
        DrawHosts();
        return HtmlPage.Render(new PageParts
        {
            Title = title,
            Summary = $"Seed {timeline.Seed}, from {timeline.Start.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC for {Axis.Text(timeline.End)}; {timeline.Tasks.Count} tasks",
            Groups = timeline.Tasks.Select(task => task.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
            Legend = palette.Names.Select(name => (name, palette.Hue(name))).ToList(),
            Drawing = Svg(),
            Marks = timeline.Marks,
        });
    }

    // what happened, a line for each subject
    private void DrawMarks()
    {
        foreach (var subject in timeline.Marks.Where(mark => mark.Kind != "instance").GroupBy(mark => mark.Subject).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Label(subject.Key, "subject");
            foreach (var mark in subject)
                svg.Append(CultureInfo.InvariantCulture,
                    $"<circle class=\"mark {Class(mark.Kind)}\" cx=\"{axis.At(mark.At):0.#}\" cy=\"{y + 7:0.#}\" r=\"4\" tabindex=\"0\" {Tip($"{Axis.Text(mark.At)} {mark.Subject}: {mark.Text}")}/>\n");
            y += RowHeight + 4;
        }
    }

    // how many tasks of each revision ran, and how many instances there were
    private void DrawCounts()
    {
        var running = RunningCounts.Of(timeline.Tasks);
        var most = Math.Max(1, running.Values.SelectMany(counts => counts).Concat(timeline.Instances).Select(count => count.Count).DefaultIfEmpty().Max());
        Label("RUNNING tasks", "subject");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"small\" x=\"{Left - 8}\" y=\"{y + 20:0.#}\" text-anchor=\"end\">{most}</text><text class=\"small\" x=\"{Left - 8}\" y=\"{y + ChartHeight:0.#}\" text-anchor=\"end\">0</text>\n");
        foreach (var name in palette.Names)
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"count\" style=\"--h:{palette.Hue(name)}\" d=\"{Stairs(running[name], most)}\" {Tip("RUNNING tasks of " + name)}/>\n");
        if (timeline.Instances.Count > 0)
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"instances\" d=\"{Stairs(timeline.Instances, most)}\" {Tip("ACTIVE container instances")}/>\n");
        y += ChartHeight + 14;
    }

    private string Stairs(IReadOnlyList<TimelineCount> counts, int most)
    {
        double At(int count) => y + ChartHeight - 4 - ((ChartHeight - 16) * count / most);
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{axis.At(TimeSpan.Zero):0.#} {At(0):0.#}");
        foreach (var count in counts) path.Append(CultureInfo.InvariantCulture, $"H{axis.At(count.At):0.#}V{At(count.Count):0.#}");
        return path.Append(CultureInfo.InvariantCulture, $"H{axis.At(timeline.End):0.#}").ToString();
    }

    private void DrawHosts()
    {
        string? zone = null;
        foreach (var host in hosts)
        {
            if (zone != host.Zone) DrawZone(host.Zone);
            zone = host.Zone;
            Label(host.Host, "host");
            foreach (var row in host.Rows)
            {
                foreach (var task in row) DrawTask(task);
                y += RowHeight;
            }
            y += 4;
        }
    }

    private void DrawZone(string zone)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"zone\" x1=\"0\" x2=\"{Width}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/>\n");
        y += 4;
        Label(zone, "subject");
        y += RowHeight;
    }

    private void DrawTask(TimelineTask task)
    {
        var reason = task.StoppedReason is null ? "" : "\n" + task.StoppedReason;
        var states = string.Join("\n", task.Spans.Select(span => $"{span.Status} {Axis.Text(span.From)} to {Axis.Text(span.To)}"));
        svg.Append(CultureInfo.InvariantCulture,
            $"<g class=\"task\" tabindex=\"0\" style=\"--h:{palette.Hue(task.Definition)}\" data-group=\"{Html.Text(task.Group)}\" {Tip($"{task.Definition} {task.Id}\n{task.Group}\n{task.Zone} {task.Host}\n{states}{reason}")}>");
        foreach (var span in task.Spans)
        {
            // what lasts less than a point is still to be seen
            var width = Math.Max(1, axis.At(span.To) - axis.At(span.From));
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{Class(span.Status)}\" x=\"{axis.At(span.From):0.#}\" y=\"{y + 2:0.#}\" width=\"{width:0.#}\" height=\"{RowHeight - 3}\"/>");
        }
        svg.Append("</g>\n");
    }

    private string Svg()
    {
        var lines = new StringBuilder();
        foreach (var tick in axis.Ticks())
            lines.Append(CultureInfo.InvariantCulture,
                $"<line class=\"tick\" x1=\"{axis.At(tick):0.#}\" x2=\"{axis.At(tick):0.#}\" y1=\"18\" y2=\"{y:0.#}\"/><text class=\"small\" x=\"{axis.At(tick):0.#}\" y=\"12\" text-anchor=\"middle\">{Axis.Text(tick)}</text>\n");
        return string.Create(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {y + 8:0.#}\" role=\"img\" aria-label=\"Tasks by host over virtual time\">\n{lines}{svg}</svg>");
    }

    private void Label(string text, string css) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{css}\" x=\"4\" y=\"{y + 11:0.#}\">{Html.Text(text.Length > 30 ? text[..29] + "…" : text)}</text>\n");

    private static string Tip(string text) => $"data-tip=\"{Html.Text(text)}\" aria-label=\"{Html.Text(text)}\"";

#pragma warning disable CA1308 // a class of a style sheet, not a text to compare
    private static string Class(string name) => name.Replace(' ', '-').ToLowerInvariant();
#pragma warning restore CA1308
}
