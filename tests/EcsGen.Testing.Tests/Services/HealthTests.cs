using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using Xunit;

namespace EcsGen.Testing.Services;

/// <summary>Unhealthy tasks, target groups, the circuit breaker, alarms, the throttle.</summary>
public class HealthTests
{
    private static readonly ContainerBehaviour Sick = new() { Health = [new HealthChange(TimeSpan.Zero, false)] };

    private static readonly string[] Alarms = ["errors", "old"];

    private readonly ServiceWorld world = new();

    [Fact]
    public void S6_a_rollback_ends_steady_and_says_what_it_was()
    {
        world.AddInstances();
        world.Register(checks: true);
        world.Create(2, change: ServiceWorld.Breaks());
        Assert.True(world.Steady());
        var good = world.Service.Deployments[0].Id;
        world.Ecs.SetBehaviour(new ContainerSelector { Image = "busybox:2" }, Sick);
        world.Deploy(checks: true);
        var bad = world.Service.Deployments[0].Id;
        Assert.True(world.Ecs.RunUntil(() => world.State.IsSteady));

        Assert.Equal(good, world.Service.Deployments[0].Id);
        Assert.EndsWith("web:1", world.Service.TaskDefinition, StringComparison.Ordinal);
        Assert.Equal("COMPLETED", world.Service.Deployments[0].RolloutState);
        var told = world.Events;
        var failed = told.IndexOf($"(deployment {bad}) deployment failed: tasks failed to start.");
        Assert.Equal($"rolling back to deployment {good}.", told[failed + 1]);
        Assert.Equal([$"(deployment {good}) deployment completed.", "has reached a steady state."], told.TakeLast(2));
        Assert.Contains(told, text => text.EndsWith("failed container health checks.", StringComparison.Ordinal));
        var last = world.Ecs.ListServiceDeployments(new ListServiceDeploymentsRequest { Cluster = "c", Service = "web" }).ServiceDeployments[0];
        var described = world.Ecs.DescribeServiceDeployments(new DescribeServiceDeploymentsRequest { ServiceDeploymentArns = [last.ServiceDeploymentArn!] }).ServiceDeployments[0];
        Assert.Equal(("ROLLBACK_SUCCESSFUL", "ECS deployment circuit breaker: tasks failed to start."), (described.Status, described.StatusReason));
        Assert.Equal(("TRIGGERED", 3), (described.DeploymentCircuitBreaker!.Status, described.DeploymentCircuitBreaker.Threshold));
        Assert.NotNull(described.Rollback);
    }

    [Fact]
    public void S12_a_target_group_on_a_port_that_nobody_listens_on_never_is_healthy()
    {
        world.AddInstances();
        world.Register();
        world.World.Behave("app", new ContainerBehaviour { ListensOn = [8080] });
        world.Create(1, change: request => ServiceWorld.Breaks()(ServiceWorld.Balanced()(request)));
        Assert.True(world.Ecs.RunUntil(() => world.Service.Deployments[0].RolloutState == "FAILED", TimeSpan.FromHours(2)));

        Assert.Equal("ECS deployment circuit breaker: tasks failed to start.", world.Service.Deployments[0].RolloutStateReason);
        Assert.Contains(world.Events, text => text.Contains($"(port 80) is unhealthy in (target-group {ServiceWorld.Group})", StringComparison.Ordinal));
        Assert.Contains($"registered 1 targets in (target-group {ServiceWorld.Group})", world.Events);
        Assert.DoesNotContain(world.Events, text => text.StartsWith("rolling back", StringComparison.Ordinal));
        var started = world.Events.Count(text => text.StartsWith("has started", StringComparison.Ordinal));
        world.Advance(7200);
        Assert.Equal(started, world.Events.Count(text => text.StartsWith("has started", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_right_port_is_healthy_with_the_first_check()
    {
        world.AddInstances();
        world.Register(port: 8080);
        world.World.Behave("app", new ContainerBehaviour { ListensOn = [8080] });
        world.Create(1, change: ServiceWorld.Balanced(8080));
        Assert.True(world.Steady(120));
        var task = world.Tasks.Single();
        Assert.InRange((world.Ecs.Now - task.StartedAt!.Value).TotalSeconds, 30, 45);
    }

    [Fact]
    public void Scale_in_takes_a_task_out_of_its_target_group_before_its_stop_signal_and_StopTask_does_not()
    {
        world.AddInstances();
        world.Register();
        world.Create(2, change: ServiceWorld.Balanced());
        Assert.True(world.Steady());
        world.Update(request => request with { DesiredCount = 1 });
        world.Advance(30);
        var stopping = Stopped().Single();
        Assert.Equal("DEACTIVATING", stopping.LastStatus);
        Assert.StartsWith("Scaling activity initiated by (deployment ecs-svc/", stopping.StoppedReason, StringComparison.Ordinal);
        Assert.Equal("ServiceSchedulerInitiated", stopping.StopCode);
        Assert.Equal([$"deregistered 1 targets in (target-group {ServiceWorld.Group})", $"(service web, taskSet {world.Service.Deployments[0].Id}) has begun draining connections on 1 tasks.", "has reached a steady state."], world.Events.TakeLast(3));
        world.Advance(250);
        Assert.Equal("DEACTIVATING", world.World.Describe(stopping).LastStatus);
        world.Advance(60);
        Assert.Equal("STOPPED", world.World.Describe(stopping).LastStatus);

        var stopped = world.World.Stop(world.Tasks.Single());
        Assert.Equal("STOPPING", stopped.LastStatus);
    }

    [Fact]
    public void Grace_keeps_the_scheduler_from_looking_at_health()
    {
        world.AddInstances();
        world.Register();
        world.World.Behave("app", new ContainerBehaviour { Answers = [new HealthChange(TimeSpan.Zero, false), new HealthChange(TimeSpan.FromSeconds(200), true)] });
        world.Create(1, change: ServiceWorld.Balanced(grace: 600));
        Assert.True(world.Steady());
        Assert.Single(world.Events, text => text.StartsWith("has started", StringComparison.Ordinal));
        Assert.DoesNotContain(world.Events, text => text.Contains("is unhealthy", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_grace_the_slow_starter_is_replaced_for_ever()
    {
        world.AddInstances();
        world.Register();
        world.World.Behave("app", new ContainerBehaviour { Answers = [new HealthChange(TimeSpan.Zero, false), new HealthChange(TimeSpan.FromSeconds(200), true)] });
        world.Create(1, change: ServiceWorld.Balanced());
        world.Advance(1800);
        Assert.False(world.State.IsSteady);
        Assert.True(world.Events.Count(text => text.StartsWith("has started", StringComparison.Ordinal)) > 5);
    }

    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2023-06-01", false)]
    public void The_replacement_of_an_unhealthy_task_starts_first_since_October_2023(string day, bool startsFirst)
    {
        var then = new ServiceWorld(new EcsOptions { Behaviour = EcsBehaviour.AsOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)) });
        then.AddInstances();
        then.Register(checks: true);
        then.Create(1);
        Assert.True(then.Steady());
        then.Advance(60);
        var sick = then.Tasks.Single();
        then.Ecs.SetBehaviour(new ContainerSelector { Task = sick.TaskArn }, Sick);
        var most = 0;
        Assert.True(then.Ecs.RunUntil(() =>
        {
            most = Math.Max(most, then.Service.RunningCount + then.Service.PendingCount);
            return then.World.Describe(sick).DesiredStatus == "STOPPED";
        }));
        Assert.Equal(startsFirst ? 2 : 1, most);
        Assert.Equal("Task failed container health checks", then.World.Describe(sick).StoppedReason);
        Assert.True(then.Steady());
    }

    [Theory]
    [InlineData(true, ":1")]
    [InlineData(false, ":2")]
    public void A_task_that_is_lost_during_a_deployment_is_replaced_by_its_own_revision_since_November_2025(bool same, string revision)
    {
        var then = new ServiceWorld(new EcsOptions { Behaviour = new EcsBehaviour { ReplacesWithSameRevision = same } });
        then.AddInstances();
        then.Register();
        then.Create(2, 100, 200);
        Assert.True(then.Steady());
        then.Advance(60);
        then.Ecs.SetBehaviour(new ContainerSelector { Image = "busybox:2" }, new ContainerBehaviour { StartsAfter = TimeSpan.FromMinutes(10) });
        then.Deploy();
        then.Advance(30);
        var before = then.Tasks.Select(task => task.TaskArn).ToHashSet();
        then.World.Stop(then.Tasks.First(task => task.LastStatus == "RUNNING"));
        then.Advance(30);
        var started = then.Tasks.Where(task => !before.Contains(task.TaskArn)).ToArray();
        if (same) Assert.EndsWith(revision, Assert.Single(started).TaskDefinitionArn, StringComparison.Ordinal);
        else Assert.Empty(started);
        Assert.True(then.Steady());
    }

    [Fact]
    public void Starts_that_always_fail_are_throttled_ever_longer_and_a_new_revision_ends_it()
    {
        world.AddInstances();
        world.Register(image: "missing");
        world.Ecs.SetBehaviour(new ContainerSelector { Image = "missing" }, new ContainerBehaviour { PullError = ContainerBehaviour.ImageNotFound("missing") });
        world.Create(1);
        world.Advance(24 * 3600);
        var starts = world.Service.Events.Where(found => found.Message!.Contains("has started", StringComparison.Ordinal)).Select(found => found.CreatedAt!.Value).Order().ToArray();
        var pauses = starts.Zip(starts.Skip(1), (one, next) => (next - one).TotalMinutes).ToArray();
        Assert.True(pauses[0] < 1);
        Assert.InRange(pauses.Max(), 27, 28.5);
        Assert.Contains(world.Events, text => text.StartsWith("is unable to consistently start tasks successfully.", StringComparison.Ordinal));
        Assert.True(world.Service.Deployments[0].FailedTasks > 10);

        world.Deploy();
        Assert.True(world.Steady(180));
    }

    [Theory]
    [InlineData("COUNT", 5, 5)]
    [InlineData("BOUNDED_PERCENT", 50, 3)]
    [InlineData("UNBOUNDED_PERCENT", 100, 1)]
    public void The_circuit_breaker_counts_to_its_threshold(string type, int value, int failures)
    {
        world.AddInstances();
        world.Register(image: "missing");
        world.Ecs.SetBehaviour(new ContainerSelector { Image = "missing" }, new ContainerBehaviour { PullError = ContainerBehaviour.ImageNotFound("missing") });
        world.Create(1, change: ServiceWorld.Breaks(type: type, value: value));
        Assert.True(world.Ecs.RunUntil(() => world.Service.Deployments[0].RolloutState == "FAILED"));
        Assert.Equal(failures, world.Service.Deployments[0].FailedTasks);
        Assert.Equal("STOPPED", world.Ecs.ListServiceDeployments(new ListServiceDeploymentsRequest { Cluster = "c", Service = "web" }).ServiceDeployments[0].Status);
    }

    [Fact]
    public void Tasks_that_ran_and_ended_do_not_count_unless_told_so()
    {
        world.AddInstances();
        world.Register();
        world.World.Behave("app", new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(5), ExitCode = 1 });
        world.Create(1, change: ServiceWorld.Breaks());
        world.Advance(3600);
        Assert.Equal("IN_PROGRESS", world.Service.Deployments[0].RolloutState);

        var counting = new ServiceWorld(new EcsOptions { Behaviour = new EcsBehaviour { BreakerCountsEarlyExits = true } });
        counting.AddInstances();
        counting.Register();
        counting.World.Behave("app", new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(5), ExitCode = 1 });
        counting.Create(1, change: ServiceWorld.Breaks());
        counting.Advance(3600);
        Assert.Equal("FAILED", counting.Service.Deployments[0].RolloutState);
    }

    [Fact]
    public void An_alarm_rolls_back_and_one_that_was_on_before_says_nothing()
    {
        world.AddInstances();
        world.Register();
        world.Create(1, change: request => request with
        {
            DeploymentConfiguration = request.DeploymentConfiguration.OrDefault()! with { Alarms = new DeploymentAlarms { AlarmNames = Alarms, Enable = true, Rollback = true } },
        });
        Assert.True(world.Steady());
        var good = world.Service.Deployments[0].Id;
        world.Advance(60);
        world.Ecs.SetAlarm("old");
        world.Deploy();
        world.Advance(30);
        Assert.Equal("IN_PROGRESS", world.Service.Deployments[0].RolloutState);
        world.Ecs.SetAlarm("errors");
        Assert.True(world.Steady());
        Assert.Equal(good, world.Service.Deployments[0].Id);
        Assert.Contains(world.Events, text => text.EndsWith("deployment failed: alarm detected.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draining_instance_loses_its_tasks_within_the_bounds()
    {
        world.AddInstances(2);
        world.Register();
        world.Create(2);
        Assert.True(world.Steady());
        world.Advance(60);
        var fewest = 2;
        Drain(world.Tasks.First().ContainerInstanceArn!);
        Assert.True(world.Ecs.RunUntil(() =>
        {
            fewest = Math.Min(fewest, world.Service.RunningCount);
            return world.State.IsSteady && world.Tasks.Select(task => task.ContainerInstanceArn).Distinct().Count() == 1;
        }));
        Assert.Equal(2, fewest);
    }

    [Fact]
    public void Draining_is_stuck_where_neither_bound_gives_way()
    {
        world.AddInstances(2);
        world.Register();
        world.Create(3, 100, 125);
        Assert.True(world.Steady());
        world.Advance(60);
        Drain(world.Tasks.First().ContainerInstanceArn!);
        world.Advance(3600);
        Assert.Equal(2, world.Tasks.Select(task => task.ContainerInstanceArn).Distinct().Count());
        Assert.Contains(world.Events, text => text.StartsWith("was unable to stop or start tasks", StringComparison.Ordinal));
    }

    [Fact]
    public void A_daemon_runs_once_on_each_instance()
    {
        world.AddInstances(3);
        world.Register();
        world.Create(0, 0, 100, request => request with { SchedulingStrategy = "DAEMON", DesiredCount = default, AvailabilityZoneRebalancing = default });
        Assert.True(world.Steady());
        Assert.Equal((3, 3), (world.Service.DesiredCount, world.Tasks.Select(task => task.ContainerInstanceArn).Distinct().Count()));
        world.AddInstances(1);
        Assert.True(world.Ecs.RunUntil(() => world.Service.RunningCount == 4));
        Drain(world.Tasks.First().ContainerInstanceArn!);
        Assert.True(world.Ecs.RunUntil(() => world.Service.RunningCount == 3));
        Assert.True(world.Steady());
        world.Deploy();
        Assert.True(world.Steady());
        Assert.Equal(3, world.Tasks.Count(task => task.TaskDefinitionArn!.EndsWith("web:2", StringComparison.Ordinal)));
    }

    [Fact]
    public void Base_and_weight_share_the_tasks()
    {
        world.World.Fargate(Infra.World.Container());
        world.Create(10, change: request => request with
        {
            TaskDefinition = "fg",
            CapacityProviderStrategy = new[]
            {
                new CapacityProviderStrategyItem { CapacityProvider = "FARGATE", Base = 2, Weight = 1 },
                new CapacityProviderStrategyItem { CapacityProvider = "FARGATE_SPOT", Weight = 4 },
            },
            NetworkConfiguration = ServiceWorld.Network(two: true),
        });
        Assert.True(world.Steady());
        Assert.Equal(("1.4.0", "LATEST", "Linux"), (world.Service.Deployments[0].PlatformVersion, world.Service.PlatformVersion, world.Service.PlatformFamily));
        var counts = world.Tasks.GroupBy(task => task.CapacityProviderName!).ToDictionary(group => group.Key, group => group.Count());
        Assert.InRange(counts["FARGATE"], 3, 4);
        Assert.Equal(10, counts.Values.Sum());
    }

    [Fact]
    public void At_most_a_hundred_events_are_kept()
    {
        world.AddInstances();
        world.Register();
        world.World.Behave("app", new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(5), ExitCode = 1 });
        world.Create(1);
        world.Advance(24 * 3600);
        Assert.Equal(100, world.Service.Events.Count);
    }

    private void Drain(string instance) =>
        world.Ecs.UpdateContainerInstancesState(new UpdateContainerInstancesStateRequest { Cluster = "c", ContainerInstances = [instance], Status = "DRAINING" });

    private EquatableArray<Api.Task> Stopped()
    {
        var arns = world.Ecs.ListTasks(new ListTasksRequest { Cluster = "c", ServiceName = "web", DesiredStatus = "STOPPED" }).TaskArns;
        return world.Ecs.DescribeTasks(new DescribeTasksRequest { Cluster = "c", Tasks = [.. arns] }).Tasks;
    }
}
