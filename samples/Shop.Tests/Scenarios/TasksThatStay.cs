using System;
using System.Linq;
using EcsGen.Testing;
using Xunit;

namespace Shop.Tests.Scenarios;

/// <summary>Old tasks that do not go, and new ones that land in the wrong place.</summary>
public class TasksThatStay
{
    // S9: workers that are protected until their work is done
    [Fact]
    public void Protected_workers_hold_a_deployment_until_they_are_released()
    {
        var ecs = new WorkerDouble(seed: 1);
        ecs.AddInstances("m5.large", 2);
        ecs.RunUntilStable();
        foreach (var task in ecs.Worker.Tasks) task.Protect(TimeSpan.FromHours(4));

        ecs.Worker.App.Deploy("shop/worker:2");
        ecs.Advance(TimeSpan.FromHours(3));
        Assert.All(ecs.Worker.Tasks, task => Assert.Equal("web:1", task.Definition));

        ecs.Advance(TimeSpan.FromHours(2));
        ecs.RunUntilStable();
        Assert.All(ecs.Worker.Tasks, task => Assert.Equal("web:2", task.Definition));
    }

    // S10: the old task ignores its stop signal for ten minutes and keeps its memory meanwhile
    [Fact]
    public void A_task_that_takes_long_to_stop_keeps_its_room()
    {
        var ecs = new SlowDouble(seed: 1);
        ecs.AddInstances("m5.large");
        ecs.RunUntilStable();
        ecs.Slow.Behave("app", new ContainerBehaviour { IgnoresStopSignal = true });

        ecs.Slow.App.Deploy("shop/worker:2");
        ecs.RunUntil(() => ecs.Slow.Tasks.Any(task => task.Definition == "slow:2"));
        var asked = ecs.Now;
        ecs.RunUntil(() => ecs.Slow.Tasks.Any(task => task is { Definition: "slow:2", IsRunning: true }));

        Assert.InRange(ecs.Now - asked, TimeSpan.FromSeconds(590), TimeSpan.FromSeconds(700));
    }

    // S13: the old tasks are counted when the new ones are spread, so after the first of them all zones are equal, and chance decides
    [Fact]
    public void A_rollout_can_ruin_the_spread_over_zones_and_rebalancing_mends_it()
    {
        var ruined = Enumerable.Range(0, 40).Select(seed => Rollout((ulong)seed)).First(ecs => Skew(ecs) > 1);

        Assert.Throws<EcsAssertionException>(() => ruined.Spread.AssertSpread(1, Zones));

        ruined.Spread.Update(request => request with { AvailabilityZoneRebalancing = "ENABLED" });
        ruined.Advance(TimeSpan.FromHours(2));
        ruined.Spread.AssertSpread(1, Zones);
        ruined.Spread.AssertEvent("AZ Rebalancing in progress");
    }

    // a host is taken out of service: with 100 percent to be kept, each of its tasks is replaced before it goes
    [Fact]
    public void A_host_that_drains_keeps_its_tasks_until_others_run()
    {
        var ecs = new BalancedDouble(seed: 1);
        ecs.AddInstances("m5.large", 2);
        ecs.RunUntilStable();
        var host = ecs.Balanced.Tasks[0].Instance!;

        ecs.Drain(host);
        var least = int.MaxValue;
        ecs.RunUntil(() =>
        {
            least = Math.Min(least, ecs.Balanced.RunningCount);
            return ecs.Balanced.IsStable && ecs.Balanced.Tasks.All(task => task.Instance != host);
        });

        Assert.Equal(2, least);
    }

    private static readonly string[] Zones = ["us-east-1a", "us-east-1b", "us-east-1c"];

    private static SpreadDouble Rollout(ulong seed)
    {
        var ecs = new SpreadDouble(seed);
        ecs.AddInstances("m5.large", 3);
        ecs.RunUntilStable();
        ecs.Spread.AssertSpread(1, Zones);
        ecs.Spread.App.Deploy("shop/web:2");
        ecs.RunUntilStable();
        return ecs;
    }

    private static int Skew(SpreadDouble ecs)
    {
        var counts = Zones.Select(zone => ecs.Spread.Tasks.Count(task => task.Zone == zone)).ToList();
        return counts.Max() - counts.Min();
    }
}
