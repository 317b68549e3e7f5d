using System;
using System.Linq;
using System.Text;

namespace EcsGen.Testing.Pictures;

/// <summary>A timeline for a terminal.</summary>
internal sealed class TextTimeline(Timeline timeline, int width)
{
    private const int LabelWidth = 30;

    private int Columns => width - LabelWidth - 2;

    public string Render()
    {
        var text = new StringBuilder();
        text.Append("seed ").Append(timeline.Seed).Append(", 0:00 to ").Append(Axis.Text(timeline.End)).Append("   . starting  = running  ~ stopping\n");
        foreach (var host in HostRows.Of(timeline.Tasks))
        {
            text.Append(host.Zone).Append(' ').Append(host.Host).Append('\n');
            foreach (var task in host.Rows.SelectMany(row => row).OrderBy(task => task.From))
                text.Append(Label(task)).Append('|').Append(Bar(task)).Append("|\n");
        }
        foreach (var mark in timeline.Marks.Where(mark => mark.Kind != "instance"))
            text.Append(Axis.Text(mark.At).PadLeft(9)).Append("  ").Append(mark.Text.StartsWith('(') ? "" : mark.Subject + ": ").Append(mark.Text).Append('\n');
        return text.ToString();
    }

    private static string Label(TimelineTask task)
    {
        var label = $"  {task.Definition} {task.Id[..Math.Min(6, task.Id.Length)]}";
        return label.Length > LabelWidth ? label[..LabelWidth] : label.PadRight(LabelWidth);
    }

    private string Bar(TimelineTask task)
    {
        var bar = new string(' ', Columns).ToCharArray();
        foreach (var span in task.Spans)
        {
            // a state that is shorter than a column still has one
            var from = Column(span.From);
            var to = Math.Max(from + 1, Column(span.To));
            for (var i = from; i < to && i < bar.Length; i++) bar[i] = Sign(span.Status);
        }
        return new string(bar);
    }

    private int Column(TimeSpan time) => timeline.End.Ticks == 0 ? 0 : (int)Math.Min(Columns - 1, Columns * time.Ticks / timeline.End.Ticks);

    private static char Sign(string status) => status switch
    {
        "PROVISIONING" or "PENDING" or "ACTIVATING" => '.',
        "RUNNING" => '=',
        _ => '~',
    };
}
