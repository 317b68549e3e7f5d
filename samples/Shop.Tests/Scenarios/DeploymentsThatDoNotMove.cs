using System;
using System.Linq;
using EcsGen.Testing;
using Xunit;

namespace Shop.Tests.Scenarios;

/// <summary>Deployments that never end, and what would free them.</summary>
public class DeploymentsThatDoNotMove
{
    // S1: as many tasks as hosts, at a fixed port
    [Fact]
    public void A_fixed_host_port_leaves_no_host_for_the_new_tasks()
    {
        var ecs = new StaticPortDouble(seed: 1);
        ecs.AddInstances("m5.large", 2);
        ecs.RunUntilStable();

        ecs.StaticPort.App.Deploy("shop/web:2");
        ecs.Advance(TimeSpan.FromHours(1));

        Assert.Equal("IN_PROGRESS", ecs.StaticPort.Deployments[0].RolloutState);
        Assert.All(ecs.StaticPort.Tasks, task => Assert.Equal("static-port:1", task.Definition));
        ecs.StaticPort.AssertEvent("is already using a port required by your task");
        Assert.True(ecs.StaticPort.Explanation.IsDeadlocked, ecs.Explain());

        ecs.AddInstances("m5.large");
        ecs.RunUntilStable();
        Assert.All(ecs.StaticPort.Tasks, task => Assert.Equal("static-port:2", task.Definition));
    }

    // S2: 100 and 125 percent of three tasks leave no room to move
    [Fact]
    public void Percentages_that_round_to_the_desired_count_hold_a_deployment_for_ever()
    {
        var ecs = new StuckDouble(seed: 1);
        ecs.AddInstances("m5.large", 3);
        ecs.RunUntilStable();

        ecs.Stuck.App.Deploy("shop/web:2");
        ecs.Advance(TimeSpan.FromHours(2));

        ecs.Stuck.AssertEvent("was unable to stop or start tasks during a deployment because of the service deployment configuration");
        Assert.True(ecs.Stuck.Explanation.IsDeadlocked, ecs.Explain());
        Assert.All(ecs.Stuck.Tasks, task => Assert.Equal("web:1", task.Definition));
    }

    // S3: one task that needs more than half of the only instance
    [Fact]
    public void A_task_of_more_than_half_an_instance_needs_a_gap_or_a_second_instance()
    {
        var ecs = new ReportDouble(seed: 1);
        ecs.AddInstances("m5.large");
        ecs.RunUntilStable();

        ecs.Report.App.Deploy("shop/report:2");
        ecs.Advance(TimeSpan.FromHours(1));
        Assert.Equal("large:1", ecs.Report.Tasks.Single(task => task.IsRunning).Definition);
        ecs.Report.AssertEvent("has insufficient memory available");

        // 0/100 completes, with nothing running in between
        ecs.Report.Update(request => request with
        {
            AvailabilityZoneRebalancing = "DISABLED",
            DeploymentConfiguration = new EcsGen.Model.DeploymentConfiguration { MinimumHealthyPercent = 0, MaximumPercent = 100 },
        });
        var before = ecs.Now;
        ecs.RunUntil(() => ecs.Report.RunningCount == 0);
        var gone = ecs.Now;
        ecs.RunUntil(() => ecs.Report.RunningCount == 1);
        Assert.True(gone >= before);
        Assert.InRange(ecs.Now - gone, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5));
        ecs.RunUntilStable();
    }

    // S4: a host for each task, and one host too few
    [Fact]
    public void A_task_for_each_instance_needs_as_many_instances()
    {
        var ecs = new DistinctDouble(seed: 1);
        ecs.AddInstances("m5.large", 2);
        ecs.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal(2, ecs.Distinct.RunningCount);
        ecs.Distinct.AssertEvent("DistinctInstance placement constraint unsatisfied");
        Assert.False(ecs.Distinct.IsStable);
    }

    [Fact]
    public void With_managed_scaling_the_missing_instance_comes()
    {
        var ecs = new ScaledDouble(seed: 1);

        ecs.RunUntilStable(TimeSpan.FromHours(2));

        Assert.Equal(3, ecs.Scaled.Tasks.Select(task => task.Instance).Distinct().Count());
    }
}
