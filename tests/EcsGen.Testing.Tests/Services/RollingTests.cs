using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using Xunit;

namespace EcsGen.Testing.Services;

public class RollingTests
{
    private readonly ServiceWorld world = new();

    [Fact]
    public void New_tasks_start_first_and_old_ones_stop_when_the_new_ones_count_as_healthy()
    {
        world.AddInstances();
        world.Register();
        world.Create(4);
        Assert.True(world.Steady());
        world.Advance(60);
        var before = world.Events.Count;
        world.Deploy();
        Assert.True(world.Ecs.RunUntil(() => world.Service.RunningCount == 8));
        var running = world.Seconds;
        Assert.True(world.Ecs.RunUntil(() => world.Service.RunningCount == 4));
        Assert.InRange(world.Seconds - running, 40, 60);
        Assert.True(world.Steady());

        var events = world.Events.Skip(before).Select(text => text.Split(':')[0]).ToArray();
        var id = world.Service.Deployments[0].Id;
        Assert.Equal(["has started 4 tasks", "has stopped 4 running tasks", $"(deployment {id}) deployment completed.", "has reached a steady state."], events);
        Assert.All(world.Tasks, task => Assert.EndsWith("web:2", task.TaskDefinitionArn, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 50, 150)]
    [InlineData(3, 100, 125)]
    [InlineData(3, 90, 110)]
    public void S2_percentages_that_round_to_nothing_are_stuck(int desired, int minimum, int maximum)
    {
        world.AddInstances();
        world.Register();
        world.Create(desired, minimum, maximum);
        Assert.True(world.Steady());
        world.Advance(60);
        world.Deploy();
        world.Advance(3600);

        Assert.Equal("IN_PROGRESS", world.Service.Deployments[0].RolloutState);
        Assert.Equal(0, world.Service.Deployments[0].RunningCount);
        Assert.Equal(
            "was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.",
            world.Events[^1]);
        Assert.Single(world.Events, text => text.StartsWith("was unable to stop or start", StringComparison.Ordinal));

        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MinimumHealthyPercent = 0 } });
        Assert.True(world.Steady());
        Assert.All(world.Tasks, task => Assert.EndsWith("web:2", task.TaskDefinitionArn, StringComparison.Ordinal));
    }

    [Fact]
    public void S1_a_static_port_on_every_host_is_a_deadlock_that_a_higher_maximum_does_not_free()
    {
        world.AddInstances(2);
        world.Register(hostPort: 80);
        world.Create(2);
        Assert.True(world.Steady());
        world.Advance(60);
        world.Deploy(hostPort: 80);
        world.Advance(1800);

        Assert.Equal((2, 0), (world.Service.RunningCount, world.Service.PendingCount));
        Assert.Equal("IN_PROGRESS", world.Service.Deployments[0].RolloutState);
        Assert.Contains(world.Events, text => text.StartsWith("was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ", StringComparison.Ordinal)
            && text.Contains(") is already using a port required by your task.", StringComparison.Ordinal));
        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 400 } });
        world.Advance(1800);
        Assert.Equal("IN_PROGRESS", world.Service.Deployments[0].RolloutState);

        world.AddInstances(1);
        Assert.True(world.Steady());
    }

    [Fact]
    public void S3_more_than_half_of_the_memory_needs_a_gap()
    {
        world.AddInstances(1);
        world.Register(memory: 5000);
        world.Create(1, minimum: 66);
        Assert.True(world.Steady());
        world.Advance(60);
        world.Deploy(memory: 5000);
        world.Advance(1800);
        Assert.Equal("IN_PROGRESS", world.Service.Deployments[0].RolloutState);
        Assert.Contains(world.Events, text => text.Contains("has insufficient memory available", StringComparison.Ordinal));

        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MinimumHealthyPercent = 0, MaximumPercent = 100 } });
        Assert.True(world.Ecs.RunUntil(() => world.Service.RunningCount == 0));
        var gone = world.Seconds;
        Assert.True(world.Ecs.RunUntil(() => world.Service.RunningCount == 1));
        Assert.InRange(world.Seconds - gone, 10, 60);
        Assert.True(world.Steady());
    }

    [Fact]
    public void S4_distinctInstance_with_too_few_hosts_never_is_steady_and_a_rollout_needs_one_more_host()
    {
        world.AddInstances(2);
        world.Register();
        world.Create(3, change: request => request with { PlacementConstraints = new[] { new PlacementConstraint { Type = "distinctInstance" } } });
        world.Advance(1800);
        Assert.Equal(2, world.Service.RunningCount);
        Assert.Contains(world.Events, text => text.Contains("encountered error \"DistinctInstance placement constraint unsatisfied.\"", StringComparison.Ordinal));

        world.AddInstances(1);
        Assert.True(world.Steady());
        world.Advance(60);
        world.Deploy();
        world.Advance(1800);
        Assert.Equal("IN_PROGRESS", world.Service.Deployments[0].RolloutState);
        world.AddInstances(1);
        Assert.True(world.Steady());
    }

    [Fact]
    public void S9_protected_tasks_hold_a_deployment_until_they_are_released()
    {
        world.AddInstances();
        world.Register();
        world.Create(2, minimum: 0, maximum: 100);
        Assert.True(world.Steady());
        world.Advance(60);
        Protect(minutes: 240);
        world.Deploy();
        world.Advance(3600);
        Assert.Equal((2, 0), (world.Service.RunningCount, world.Service.Deployments[0].RunningCount));
        Assert.Contains(world.Events, text => text.Contains("due to (reason 2 tasks under protection)", StringComparison.Ordinal));

        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 200 } });
        world.Advance(120);
        Assert.Equal(2, world.Service.Deployments[0].RunningCount);
        Assert.Equal("DEPLOYMENT_BLOCKED", Assert.Single(ProtectOne(world.Tasks.First(task => task.TaskDefinitionArn!.EndsWith("web:2", StringComparison.Ordinal))).Failures).Reason);
        Assert.Equal(4, world.Service.RunningCount);
        world.Advance(4 * 3600);
        Assert.True(world.State.IsSteady);
        Assert.Equal(2, world.Service.RunningCount);
    }

    [Fact]
    public void S10_a_stopping_task_holds_its_room_and_blocks_what_waits_behind_it()
    {
        world.AddInstances(1);
        world.Register(memory: 5000, stopTimeout: 600);
        world.World.Behave("app", new ContainerBehaviour { IgnoresStopSignal = true });
        world.Create(1, minimum: 0, maximum: 100);
        Assert.True(world.Steady());
        world.Advance(60);
        world.Deploy(memory: 5000);
        Assert.True(world.Ecs.RunUntil(() => world.Service.PendingCount == 1));
        var pending = world.Seconds;
        world.World.Register("small", "bridge", [new ContainerDefinition { Name = "small", Image = "busybox", Memory = 64 }], null, null, null);
        var small = Assert.Single(world.World.Run("small").Tasks);
        world.Advance(500);
        Assert.Equal("PENDING", world.World.Describe(small).LastStatus);
        Assert.True(world.Ecs.RunUntil(() => world.Service.RunningCount == 1));
        Assert.InRange(world.Seconds - pending, 600, 640);
        Assert.True(world.Ecs.RunUntil(() => world.World.Describe(small).LastStatus == "RUNNING", TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void S13_a_rollout_ruins_the_spread_and_rebalancing_mends_it()
    {
        world.AddInstances(3);
        world.Register();
        world.Create(2);
        Assert.True(world.Steady());
        world.Advance(60);
        world.Deploy();
        Assert.True(world.Steady());
        Assert.Equal([2], Zones());

        world.Update(request => request with { AvailabilityZoneRebalancing = "ENABLED" });
        world.Advance(600);
        Assert.Equal([1, 1], Zones());
        Assert.Contains(world.Events, text => text.StartsWith("is not AZ balanced with ", StringComparison.Ordinal) && text.EndsWith("AZ Rebalancing in progress.", StringComparison.Ordinal));
        Assert.Contains(world.Events, text => text.StartsWith("has started 1 tasks in us-east-1", StringComparison.Ordinal));
        Assert.Contains(world.Events, text => text.Contains("due to AZ rebalancing: (task ", StringComparison.Ordinal));
        Assert.Contains(world.Events, text => text.StartsWith("is AZ balanced with ", StringComparison.Ordinal));
    }

    private int[] Zones() => world.Tasks.GroupBy(task => task.AvailabilityZone).Select(zone => zone.Count()).OrderDescending().ToArray();

    private void Protect(int minutes) => Assert.Empty(world.Ecs.UpdateTaskProtection(new UpdateTaskProtectionRequest
    {
        Cluster = "c",
        Tasks = [.. world.Tasks.Select(task => task.TaskArn!)],
        ProtectionEnabled = true,
        ExpiresInMinutes = minutes,
    }).Failures);

    private Api.UpdateTaskProtectionResponse ProtectOne(Api.Task task) =>
        world.Ecs.UpdateTaskProtection(new UpdateTaskProtectionRequest { Cluster = "c", Tasks = [task.TaskArn!], ProtectionEnabled = true });
}
