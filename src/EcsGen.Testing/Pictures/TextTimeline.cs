using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace EcsGen.Testing.Pictures;

/// <summary>A timeline for a terminal.</summary>
internal sealed class TextTimeline(Timeline timeline, int width)
{
    private const int LabelWidth = 26;
    private const int EventIndent = 11;

    private readonly StringBuilder text = new();

    private int Columns => width - LabelWidth - 2;

    public string Render()
    {
        text.Append("seed ").Append(timeline.Seed).Append(", 0:00 to ").Append(Axis.Text(timeline.End)).Append("   . starting  = running  ~ stopping\n");
        Ticks();
        Deployments();
        Tasks();
        foreach (var mark in timeline.Marks.Where(mark => mark.Kind != "instance" || EventWords.IsBad(mark))) Event(mark);
        return text.ToString();
    }

    // round times where they stand, as many as have room
    private void Ticks()
    {
        var line = new string(' ', width).ToCharArray();
        var free = 0;
        foreach (var tick in new Axis(timeline.End, 0, 1).Ticks())
        {
            var name = Axis.Text(tick);
            var at = LabelWidth + 1 + Column(tick);
            if (at < free || at + name.Length > width) continue;
            name.CopyTo(0, line, at, name.Length);
            free = at + name.Length + 2;
        }
        text.Append(new string(line).TrimEnd()).Append('\n');
    }

    private void Deployments()
    {
        if (timeline.Deployments.Count > 0) text.Append("deployments\n");
        foreach (var deployment in timeline.Deployments)
        {
            var outcome = (deployment.Outcome ?? "in progress").Split(':')[0];
            Line($"  {deployment.Definition} {outcome}", deployment.Spans, _ => '=');
        }
    }

    private void Tasks()
    {
        foreach (var host in HostRows.Of(timeline.Tasks))
        {
            text.Append(host.Zone).Append(' ').Append(host.Host).Append('\n');
            foreach (var task in host.Rows.SelectMany(row => row).OrderBy(task => task.From)) Line($"  {task.Definition} {task.Id[..EventWords.IdLength]}", task.Spans, span => Sign(span.Status));
        }
    }

    private void Line(string label, IEnumerable<TimelineSpan> spans, Func<TimelineSpan, char> sign)
    {
        var bar = new string(' ', Columns).ToCharArray();
        foreach (var span in spans)
        {
            // a state that is shorter than a column still has one
            var from = Column(span.From);
            var to = span.To == timeline.End ? Columns : Math.Max(from + 1, Column(span.To));
            for (var i = from; i < to && i < bar.Length; i++) bar[i] = sign(span);
        }
        text.Append(label.Length > LabelWidth ? label[..LabelWidth] : label.PadRight(LabelWidth)).Append('|').Append(bar).Append("|\n");
    }

    private void Event(TimelineMark mark)
    {
        var words = ((mark.Text.StartsWith('(') || mark.Kind == "event" ? "" : mark.Subject + ": ") + EventWords.Short(mark.Text)).Split(' ');
        var column = EventIndent;
        text.Append(Axis.Text(mark.At).PadLeft(EventIndent - 2)).Append(' ').Append(EventWords.IsBad(mark) ? '!' : ' ');
        foreach (var word in words)
        {
            if (column > EventIndent && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', EventIndent);
                column = EventIndent;
            }
            if (column > EventIndent) text.Append(' ');
            column += word.Length + (column > EventIndent ? 1 : 0);
            text.Append(word);
        }
        text.Append('\n');
    }

    private int Column(TimeSpan time) => timeline.End.Ticks == 0 ? 0 : (int)Math.Min(Columns - 1, Columns * time.Ticks / timeline.End.Ticks);

    private static char Sign(string status) => status switch
    {
        "PROVISIONING" or "PENDING" or "ACTIVATING" => '.',
        "RUNNING" => '=',
        _ => '~',
    };
}
