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
    private const double Lane = 18;
    private const double ChartHeight = 90;
    private const double LeastNamed = 46;

    private readonly Timeline timeline;
    private readonly Axis axis;
    private readonly Palette palette;
    private readonly IReadOnlyList<HostRows> hosts;
    private readonly double rowHeight;
    private readonly StringBuilder svg = new();
    private double y = 26;

    public HtmlTimeline(Timeline timeline)
    {
        this.timeline = timeline;
        axis = new Axis(timeline.End, Left, Width - Left - 20);
        palette = new Palette(timeline.Tasks.Select(task => task.Definition).Concat(timeline.Deployments.Select(deployment => deployment.Definition)));
        hosts = HostRows.Of(timeline.Tasks);
        // as much as a screen can show of a large fleet, and names on the bars of a small one
        rowHeight = hosts.Sum(host => host.Rows.Count) switch { <= 60 => 15, <= 200 => 10, _ => 6 };
    }

    public string Render(string title)
    {
        DrawDeployments();
        DrawMarks();
        DrawCounts();
        DrawHosts();
        return HtmlPage.Render(new PageParts
        {
            Title = title,
            Summary = $"Seed {timeline.Seed}, from {timeline.Start.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC for {Axis.Text(timeline.End)} of virtual time; {timeline.Tasks.Count} tasks",
            Groups = timeline.Tasks.Select(task => task.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
            Legend = palette.Names.Select(name => (name, palette.Of(name))).ToList(),
            Drawing = Svg(),
            Marks = timeline.Marks,
        });
    }

    // a bar for as long as each was in progress, with its stages, and what became of it behind
    private void DrawDeployments()
    {
        foreach (var deployment in timeline.Deployments)
        {
            Label("deployment of " + deployment.Definition, "subject");
            Begin("deployment", palette.Of(deployment.Definition), $"{deployment.Service}: {deployment.Id} of {deployment.Definition}\n{States(deployment.Spans)}\n{deployment.Outcome ?? "in progress"}");
            foreach (var span in deployment.Spans) Bar(span, y + 3, Lane - 6, span.Status);
            svg.Append("</g>\n");
            var end = axis.At(deployment.Spans[^1].To);
            // at the right edge the word stands before the bar
            var (x, anchor) = end > Width - 110 ? (axis.At(deployment.Spans[^1].From) - 6, "end") : (end + 6, "start");
            var bad = deployment.Outcome?.StartsWith("FAILED", StringComparison.Ordinal) == true;
            var outcome = (deployment.Outcome ?? "in progress").Split(':')[0];
            Text(x, y + 13, bad ? "small bad" : "small", deployment.Spans[^1].Status == "ROLLBACK" ? "rollback " + outcome : outcome, anchor);
            y += Lane;
        }
    }

    // what happened, a line for each subject
    private void DrawMarks()
    {
        var lanes = timeline.Marks.Where(mark => mark.Kind is not ("deployment" or "stage")).GroupBy(LaneOf).OrderBy(lane => lane.Key.Order).ThenBy(lane => lane.Key.Name, StringComparer.Ordinal);
        foreach (var lane in lanes)
        {
            Label(lane.Key.Name, "subject");
            // what went wrong lies on top
            foreach (var mark in lane.OrderBy(EventWords.IsBad))
            {
                var (x, cy) = (axis.At(mark.At), y + Lane / 2);
                var tip = Tip($"{Axis.Text(mark.At)} {mark.Subject}: {EventWords.Short(mark.Text)}");
                svg.Append(EventWords.IsBad(mark)
                    ? string.Create(CultureInfo.InvariantCulture, $"<path class=\"mark bad\" d=\"M{x:0.#} {cy - 6:0.#}l6 10h-12z\" {tip}/>\n")
                    : string.Create(CultureInfo.InvariantCulture, $"<circle class=\"mark\" cx=\"{x:0.#}\" cy=\"{cy:0.#}\" r=\"4\" {tip}/>\n"));
            }
            y += Lane;
        }
    }

    private static (int Order, string Name) LaneOf(TimelineMark mark) => mark.Kind switch
    {
        "event" => (0, "events of " + mark.Subject),
        "traffic" => (1, "traffic"),
        "alarm" => (2, "alarm " + mark.Subject),
        "instance" => (3, "instances"),
        "capacity provider" => (4, "capacity provider " + mark.Subject),
        _ => (5, "faults"),
    };

    // how many tasks of each revision ran, and how many instances there were
    private void DrawCounts()
    {
        var running = RunningCounts.Of(timeline.Tasks, timeline.End);
        var most = Math.Max(1, running.Values.SelectMany(counts => counts).Concat(timeline.Instances).Select(count => count.Count).DefaultIfEmpty().Max());
        Label("RUNNING tasks", "subject");
        Text(Left - 8, y + 20, "small", most.ToString(CultureInfo.InvariantCulture), "end");
        Text(Left - 8, y + ChartHeight, "small", "0", "end");
        foreach (var (name, counts) in palette.Names.Where(running.ContainsKey).Select(name => (name, running[name])))
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"count\" style=\"{palette.Of(name)}\" d=\"{Stairs(counts, most)}\" {Tip("RUNNING tasks of " + name)}/>\n");
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
            var top = y;
            foreach (var row in host.Rows)
            {
                foreach (var task in row) DrawTask(task);
                y += rowHeight;
            }
            // a label needs its own height, however low the rows are
            y = Math.Max(y + 4, top + 12);
        }
    }

    private void DrawZone(string zone)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"zone\" x1=\"0\" x2=\"{Width}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/>\n");
        y += 4;
        Label(zone, "subject");
        y += 15;
    }

    private void DrawTask(TimelineTask task)
    {
        var reason = task.StoppedReason is null ? "" : "\n" + task.StoppedReason;
        Begin("task", palette.Of(task.Definition), $"{task.Definition} {task.Id}\n{task.Group}\n{task.Zone} {task.Host}\n{States(task.Spans)}{reason}", $" data-group=\"{Html.Text(task.Group)}\"");
        foreach (var span in task.Spans) Bar(span, y + 1, rowHeight - 2, rowHeight >= 15 && span.Status == "RUNNING" ? task.Definition : null);
        svg.Append("</g>\n");
    }

    private void Begin(string css, Paint paint, string tip, string more = "") => svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{css}\" style=\"{paint}\"{more} {Tip(tip)}>");

    // the height tells the state too: thin while it starts, whole while it runs, half while it stops
    private void Bar(TimelineSpan span, double top, double height, string? name)
    {
        var (css, part) = span.Status switch
        {
            "PROVISIONING" or "PENDING" or "ACTIVATING" => ("starting", 0.3),
            "DEACTIVATING" or "STOPPING" or "DEPROVISIONING" => ("stopping", 0.55),
            "ROLLBACK" => ("rollback", 1),
            _ => ("running", 1),
        };
        // what lasts less than a point is still to be seen
        var (x, width) = (axis.At(span.From), Math.Max(1, axis.At(span.To) - axis.At(span.From)));
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{css}\" x=\"{x:0.#}\" y=\"{top + height * (1 - part) / 2:0.#}\" width=\"{width:0.#}\" height=\"{height * part:0.#}\"/>");
        if (name is not null && width >= Math.Max(LeastNamed, name.Length * 6.2)) Text(x + 4, top + height - 3, "name", name, "start");
    }

    private string Svg()
    {
        var lines = new StringBuilder();
        foreach (var tick in axis.Ticks())
        {
            var x = axis.At(tick);
            lines.Append(CultureInfo.InvariantCulture, $"<line class=\"tick\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"18\" y2=\"{y:0.#}\"/>");
            foreach (var at in (double[])[12, y + 14])
                lines.Append(CultureInfo.InvariantCulture, $"<text class=\"small\" x=\"{x:0.#}\" y=\"{at:0.#}\" text-anchor=\"middle\">{Axis.Text(tick)}</text>");
            lines.Append('\n');
        }
        lines.Append("<text class=\"small\" x=\"4\" y=\"12\">since the start, ").Append(timeline.End.TotalHours >= 1 ? "h:mm:ss" : "m:ss").Append("</text>\n");
        return string.Create(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {y + 22:0.#}\" role=\"group\" aria-label=\"Deployments, events and tasks by host over virtual time\">\n{lines}{svg}</svg>");
    }

    private void Label(string text, string css) => Text(4, y + 12, css, text.Length > 29 ? text[..28] + "…" : text, "start");

    private void Text(double x, double at, string css, string text, string anchor) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{css}\" x=\"{x:0.#}\" y=\"{at:0.#}\" text-anchor=\"{anchor}\">{Html.Text(text)}</text>\n");

    private static string States(IEnumerable<TimelineSpan> spans) => string.Join("\n", spans.Select(span => $"{span.Status} {Axis.Text(span.From)} to {Axis.Text(span.To)}"));

    private static string Tip(string text) => $"role=\"img\" tabindex=\"-1\" data-tip=\"{Html.Text(text)}\" aria-label=\"{Html.Text(text)}\"";
}
