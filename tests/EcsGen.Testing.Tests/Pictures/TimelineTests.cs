using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace EcsGen.Testing.Pictures;

public class TimelineTests
{
    private static readonly Timeline Drawn = Scene.Drawn();

    [Fact]
    public void A_tasks_states_follow_each_other_without_a_gap()
    {
        Assert.Equal(8, Drawn.Tasks.Count);
        Assert.All(Drawn.Tasks, task =>
        {
            Assert.NotEmpty(task.Spans);
            for (var i = 1; i < task.Spans.Count; i++) Assert.Equal(task.Spans[i - 1].To, task.Spans[i].From);
            Assert.DoesNotContain(task.Spans, span => span.Status == "STOPPED");
            Assert.True(task.To <= Drawn.End);
        });
    }

    [Fact]
    public void A_task_has_its_host_its_zone_and_its_end()
    {
        var batch = Drawn.Tasks.Single(task => task.Definition == "fg:1");
        Assert.Equal(("FARGATE", "enough <b> of \"it\""), (batch.Host, batch.StoppedReason));
        Assert.All(Drawn.Tasks.Where(task => task.Definition.StartsWith("web", StringComparison.Ordinal)), task => Assert.StartsWith("us-east-1", task.Zone, StringComparison.Ordinal));
        Assert.Equal(3, Drawn.Instances[^1].Count);
    }

    [Fact]
    public void Rows_of_a_host_hold_every_task_once_and_none_over_another()
    {
        var hosts = HostRows.Of(Drawn.Tasks);

        Assert.Equal(Drawn.Tasks.Select(task => task.Id).Order(), hosts.SelectMany(host => host.Rows).SelectMany(row => row).Select(task => task.Id).Order());
        Assert.All(hosts.SelectMany(host => host.Rows), row =>
        {
            for (var i = 1; i < row.Count; i++) Assert.True(row[i].From >= row[i - 1].To);
        });
    }

    [Fact]
    public void The_page_needs_nothing_else_and_shows_texts_as_they_are()
    {
        var page = Drawn.ToHtml("Deployment of <web>");

        Assert.Contains("<h1>Deployment of &lt;web&gt;</h1>", page, StringComparison.Ordinal);
        Assert.Contains("enough &lt;b&gt; of &quot;it&quot;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("enough <b>", page, StringComparison.Ordinal);
        Assert.Equal(Drawn.Tasks.Count, page.Split("<g class=\"task\"").Length - 1);
    }

    [Fact]
    public void Same_seed_same_page_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.Equal(Drawn.ToHtml(), Scene.Drawn().ToHtml());
            Assert.Equal(Drawn.ToText(), Scene.Drawn().ToText());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_text_has_a_line_for_each_task_of_the_width_that_is_wanted()
    {
        var lines = Drawn.ToText(80).Split('\n');

        var bars = lines.Where(line => line.EndsWith('|')).ToList();
        Assert.Equal(8, bars.Count);
        Assert.All(bars, bar => Assert.Equal(80, bar.Length));
        Assert.Contains(bars, bar => bar.Contains(".=", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_anything_happened_there_is_a_picture_too()
    {
        var empty = new EcsSimulator().Timeline();

        Assert.Contains("0 tasks", empty.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("seed 0", empty.ToText(), StringComparison.Ordinal);
    }
}
