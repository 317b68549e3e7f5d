using System;
using System.Globalization;
using System.Linq;
using EcsGen.Testing.Services;
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
    public void No_line_of_the_text_is_longer_than_the_terminal()
    {
        var text = RolledBack().ToText(80);

        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
        // what went wrong is marked, and what is long is cut
        Assert.Contains("!(service web) (deployment", text, StringComparison.Ordinal);
        Assert.Contains("and 3 more", text, StringComparison.Ordinal);
        Assert.DoesNotContain("arn:aws:elasticloadbalancing", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deployment_has_its_time_and_what_became_of_it_and_goes_on_when_it_is_gone_back_to()
    {
        var deployments = RolledBack().Deployments;

        Assert.Equal(["web:1", "web:2"], deployments.Select(deployment => deployment.Definition));
        Assert.Equal(["IN_PROGRESS", "ROLLBACK"], deployments[0].Spans.Select(span => span.Status));
        Assert.Equal("COMPLETED", deployments[0].Outcome);
        Assert.StartsWith("FAILED: ECS deployment circuit breaker", deployments[1].Outcome, StringComparison.Ordinal);
        Assert.Equal(deployments[1].Spans[^1].To, deployments[0].Spans[1].From);
    }

    [Fact]
    public void What_runs_at_the_end_is_counted_to_the_end()
    {
        var drawn = RolledBack();
        var counts = RunningCounts.Of(drawn.Tasks, drawn.End);

        Assert.Equal(6, counts["web:1"][^1].Count);
        Assert.Equal(0, counts["web:2"][^1].Count);
    }

    private static Timeline RolledBack()
    {
        var world = new ServiceWorld();
        world.AddInstances();
        world.Register();
        world.Create(6, change: request => ServiceWorld.Breaks()(ServiceWorld.Balanced()(request)));
        Assert.True(world.Steady());
        world.Ecs.SetBehaviour(new ContainerSelector { Image = "busybox:2" }, new ContainerBehaviour { ListensOn = [5000] });
        world.Deploy();
        Assert.True(world.Ecs.RunUntil(() => world.Events.Any(text => text.Contains("rolling back", StringComparison.Ordinal)), TimeSpan.FromHours(3)));
        Assert.True(world.Steady());
        return world.Ecs.Timeline();
    }

    [Fact]
    public void Before_anything_happened_there_is_a_picture_too()
    {
        var empty = new EcsSimulator().Timeline();

        Assert.Contains("0 tasks", empty.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("seed 0", empty.ToText(), StringComparison.Ordinal);
    }
}
