using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Services;
using Xunit;

namespace EcsGen.Testing.Scenarios;

/// <summary>What teams rehearse before a deployment. The numbers are reckoned by hand from AWS's rules.</summary>
public class DeploymentScenarios
{
    private static readonly string[] Check = ["CMD", "true"];
    private static readonly string[] Errors = ["errors"];

    private readonly ServiceWorld world = new();

    // the first revision never starts: there is nothing to go back to, and nothing more is started
    [Fact]
    public void A_first_deployment_that_fails_stalls_until_a_revision_starts()
    {
        world.AddInstances();
        world.Register();
        world.Ecs.SetBehaviour(new ContainerSelector { Revision = 1 }, new ContainerBehaviour { PullError = ContainerBehaviour.ImageNotFound("busybox") });
        world.Create(4, change: ServiceWorld.Breaks());
        world.Ecs.RunUntilIdle();

        // half of 4 is 2, and the least threshold is 3
        Assert.Equal("FAILED", world.Service.Deployments.Single().RolloutState);
        Assert.InRange(Started(), 3, 8);
        var started = Started();
        world.Advance(24 * 3600);
        Assert.Equal((started, 0), (Started(), world.Service.RunningCount));
        Assert.DoesNotContain(world.Events, text => text.Contains("rolling back", StringComparison.Ordinal));

        world.Deploy();
        world.Ecs.RunUntilIdle();
        Assert.Equal(("COMPLETED", 4), (world.Service.Deployments.Single().RolloutState, world.Service.RunningCount));
    }

    // a second deployment while the first is under way: what is gone back to is the last COMPLETED one, not the one in between
    [Fact]
    public void A_rollback_skips_a_revision_that_was_never_completed()
    {
        world.AddInstances();
        world.Register();
        world.Create(4, change: ServiceWorld.Breaks());
        Assert.True(world.Steady());
        world.Deploy(image: "busybox:2");
        world.Advance(15);
        Assert.Contains(world.Tasks, task => task.TaskDefinitionArn!.EndsWith("web:2", StringComparison.Ordinal));
        world.Ecs.SetBehaviour(new ContainerSelector { Revision = 3 }, new ContainerBehaviour { PullError = ContainerBehaviour.ImageNotFound("busybox:3") });
        world.Deploy(image: "busybox:3");

        world.Ecs.RunUntilIdle();

        Assert.All(world.Tasks, task => Assert.EndsWith("web:1", task.TaskDefinitionArn, StringComparison.Ordinal));
        Assert.Equal((4, 1), (world.Service.RunningCount, world.Service.Deployments.Count));
    }

    // COUNT 3: two failures, a healthy task, one failure
    [Theory]
    [InlineData(true, "IN_PROGRESS")]
    [InlineData(false, "FAILED")]
    public void A_healthy_task_resets_what_the_breaker_counts_unless_told_otherwise(bool resets, string rollout)
    {
        // room for two of three: the deployment stays open
        world.AddInstances(1);
        world.Register(memory: 3500);
        world.Ecs.SetBehaviour(new ContainerSelector { Container = "app" }, new ContainerBehaviour { StartError = "CannotStartContainerError: no" });
        world.Create(3, change: request => request with
        {
            DeploymentConfiguration = new DeploymentConfiguration
            {
                MinimumHealthyPercent = 0, MaximumPercent = 100,
                DeploymentCircuitBreaker = new DeploymentCircuitBreaker { Enable = true, Rollback = false, ResetOnHealthyTask = resets, ThresholdConfiguration = new ThresholdConfiguration { Type = "COUNT", Value = 3 } },
            },
        });
        Assert.True(world.Ecs.RunUntil(() => world.State.Primary.BreakerFailures == 2));
        world.World.Behave("app", new ContainerBehaviour());
        Assert.True(world.Ecs.RunUntil(() => world.State.Healthy == 2));
        world.World.Behave("app", new ContainerBehaviour { StartError = "CannotStartContainerError: no" });
        world.World.Stop(world.Tasks.First());
        Assert.True(world.Ecs.RunUntil(() => world.State.Primary.FailedTasks > 0, TimeSpan.FromMinutes(20)));
        world.Advance(12);

        Assert.Equal(rollout, world.Service.Deployments[0].RolloutState);
    }

    // the new tasks are healthy within a minute and a half; what takes the time is the old ones' five minutes in the target group
    [Theory]
    [InlineData(300, 330, 440)]
    [InlineData(10, 60, 130)]
    public void The_deregistration_delay_is_most_of_a_deployments_time(int delay, double least, double most)
    {
        world.Ecs.PutTargetGroup(new TargetGroup(ServiceWorld.Group) { HealthCheckInterval = TimeSpan.FromSeconds(10), DeregistrationDelay = TimeSpan.FromSeconds(delay) });
        world.AddInstances();
        world.Register();
        world.Create(2, change: ServiceWorld.Balanced());
        Assert.True(world.Steady());
        var began = world.Seconds;
        world.Deploy();

        Assert.True(world.Ecs.RunUntil(() => world.Service.Deployments.Count == 1 && world.Service.Deployments[0].RolloutState == "COMPLETED"));

        Assert.InRange(world.Seconds - began, least, most);
    }

    // an agent that is away: its tasks run on and count, nothing new comes to its host
    [Fact]
    public void A_deployment_waits_for_an_agent_that_is_away()
    {
        world.AddInstances(1);
        world.Register();
        world.Create(2);
        Assert.True(world.Steady());
        var host = world.Ecs.State.FindCluster("c")!.Instances.Single().Arn;
        world.Ecs.SetAgentConnected(host, false);

        world.Deploy();
        world.Advance(1800);
        Assert.Equal(2, world.Service.RunningCount);
        Assert.All(world.Tasks, task => Assert.EndsWith("web:1", task.TaskDefinitionArn, StringComparison.Ordinal));
        Assert.Contains(world.Events, text => text.Contains("encountered error \"AGENT\"", StringComparison.Ordinal));

        world.Ecs.SetAgentConnected(host, true);
        world.Ecs.RunUntilIdle();
        Assert.All(world.Tasks, task => Assert.EndsWith("web:2", task.TaskDefinitionArn, StringComparison.Ordinal));
    }

    // without a breaker the new revision is tried ever more rarely: after 3 failures 30 s, 60 s, 120 s … up to 27 minutes; the old tasks run on
    [Fact]
    public void An_image_that_is_missing_leaves_the_old_tasks_alone()
    {
        world.AddInstances();
        world.Register();
        world.Create(2);
        Assert.True(world.Steady());
        world.Ecs.SetBehaviour(new ContainerSelector { Revision = 2 }, new ContainerBehaviour { PullError = ContainerBehaviour.ImageNotFound("busybox:2") });
        world.Deploy();
        world.Advance(6 * 3600);

        Assert.Equal(2, world.Service.RunningCount);
        Assert.Equal(("IN_PROGRESS", true), (world.Service.Deployments[0].RolloutState, world.Service.Deployments[0].FailedTasks > 5));
        // two at a time: 27 minutes apart there are at most 14 rounds in 6 hours, and few before
        Assert.InRange(Started() - 2, 10, 60);
        Assert.Contains(world.Events, text => text.Contains("unable to consistently start tasks successfully", StringComparison.Ordinal));
    }

    // 10 percent of the traffic sees the errors, for as long as the alarm needs; blue was never touched
    [Fact]
    public void An_alarm_while_a_canary_bakes_gives_the_traffic_back()
    {
        world.AddInstances();
        world.Register();
        world.Create(4, change: request => ServiceWorld.Balanced()(request) with
        {
            LoadBalancers = new[]
            {
                new LoadBalancer
                {
                    TargetGroupArn = ServiceWorld.Group, ContainerName = "app", ContainerPort = 80,
                    AdvancedConfiguration = new AdvancedConfiguration
                    {
                        AlternateTargetGroupArn = ServiceWorld.Group + "2", RoleArn = "arn:aws:iam::123456789012:role/lb",
                        ProductionListenerRule = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener-rule/app/a/1/2/3",
                    },
                },
            },
            DeploymentConfiguration = new DeploymentConfiguration
            {
                Strategy = "CANARY", CanaryConfiguration = new CanaryConfiguration { CanaryPercent = 10, CanaryBakeTimeInMinutes = 10 },
                Alarms = new DeploymentAlarms { AlarmNames = Errors, Enable = true, Rollback = true },
            },
        });
        Assert.True(world.Steady());
        var blue = world.Tasks.Select(task => task.TaskArn).Order().ToList();
        world.Deploy();
        Assert.True(world.Ecs.RunUntil(() => world.State.Primary.ProductionWeight == 10));
        world.Advance(300);
        world.Ecs.SetAlarm("errors");
        var most = 0.0;
        Assert.True(world.Ecs.RunUntil(() =>
        {
            most = Math.Max(most, world.State.Deployments.Where(deployment => deployment.Revision.Definition.Revision == 2).Select(deployment => deployment.ProductionWeight).DefaultIfEmpty().Max());
            return world.State.IsSteady;
        }));

        Assert.Equal(10, most);
        Assert.Equal(blue, world.Tasks.Select(task => task.TaskArn).Order());
    }

    // a zone goes, and its tasks come up elsewhere; it comes back, and one moves home
    [Fact]
    public void Tasks_move_home_when_a_lost_zone_is_back()
    {
        world.AddInstances(3);
        world.Register();
        world.Create(3, change: request => request with { AvailabilityZoneRebalancing = "ENABLED" });
        Assert.True(world.Steady());
        Assert.Equal([1, 1, 1], Zones());

        world.Ecs.LoseZone("a");
        world.Advance(600);
        Assert.Equal([1, 2], Zones());

        world.AddInstances(1, zones: ["a"]);
        world.Advance(600);
        Assert.Equal([1, 1, 1], Zones());
        Assert.Contains(world.Events, text => text.StartsWith("is not AZ balanced", StringComparison.Ordinal));
    }

    // 125 percent of 3 is 3: nothing can be started to balance the zones, and the service is none the less steady for that
    [Fact]
    public void Zones_that_the_percentages_do_not_let_be_balanced_leave_the_service_steady()
    {
        world.AddInstances(1, zones: ["a"]);
        world.Register();
        world.Create(3, 50, 125, request => request with { AvailabilityZoneRebalancing = "ENABLED" });
        Assert.True(world.Steady());
        world.AddInstances(1, zones: ["b"]);

        world.Ecs.RunUntilIdle();
        world.Advance(3600);

        Assert.Equal([3], Zones());
        Assert.True(world.State.IsSteady);
        Assert.Equal(1, world.Events.Count(text => text == "has reached a steady state."));
    }

    // all four are protected: scaling in takes none, and as many as are released go
    [Fact]
    public void Protection_holds_a_scale_in_until_it_is_given_up()
    {
        world.AddInstances();
        world.Register();
        world.Create(4);
        Assert.True(world.Steady());
        Protect(world.Tasks.Select(task => task.TaskArn!), true);
        world.Update(request => request with { DesiredCount = 1 });
        world.Advance(1800);
        Assert.Equal(4, world.Service.RunningCount);
        Assert.Contains(world.Events, text => text.StartsWith("was unable to reach steady state because", StringComparison.Ordinal));

        Protect(world.Tasks.Take(2).Select(task => task.TaskArn!), false);
        world.Advance(120);
        Assert.Equal(2, world.Service.RunningCount);
        // two hours from the first call the rest is free
        world.Advance(2 * 3600);
        Assert.Equal(1, world.Service.RunningCount);
    }

    // the database is never HEALTHY: 60 s after its start the task gives up, and nothing of it was RUNNING
    [Fact]
    public void A_dependency_that_never_is_healthy_fails_the_task_after_its_start_timeout()
    {
        world.AddInstances();
        world.World.Bridge(
            new ContainerDefinition { Name = "db", Image = "busybox", Memory = 64, StartTimeout = 60, Essential = true, HealthCheck = new HealthCheck { Command = Check, Interval = 5 } },
            new ContainerDefinition { Name = "app", Image = "busybox", Memory = 64, DependsOn = new[] { new ContainerDependency { ContainerName = "db", Condition = "HEALTHY" } } });
        world.World.Behave("db", new ContainerBehaviour { Health = [new HealthChange(TimeSpan.Zero, false)] });
        var task = world.World.Run("web").Tasks.Single();

        Assert.True(world.Ecs.RunUntil(() => world.World.Describe(task).LastStatus == "STOPPED", TimeSpan.FromMinutes(5)));

        var stopped = world.World.Describe(task);
        Assert.Equal("TaskFailedToStart", stopped.StopCode);
        Assert.Null(stopped.StartedAt);
        Assert.Null(stopped.Containers.Single(container => container.Name == "app").ExitCode);
        Assert.InRange((stopped.ExecutionStoppedAt - stopped.PullStoppedAt)!.Value.TotalSeconds, 60, 66);
    }

    // an essential sidecar takes its task with it, one that is not does not
    [Theory]
    [InlineData(true, "EssentialContainerExited")]
    [InlineData(false, null)]
    public void A_sidecar_that_dies_takes_the_task_with_it_when_it_is_essential(bool essential, string? stopCode)
    {
        world.AddInstances();
        world.World.Bridge(new ContainerDefinition { Name = "app", Image = "busybox", Memory = 64 }, new ContainerDefinition { Name = "proxy", Image = "busybox", Memory = 64, Essential = essential });
        world.Create(1);
        Assert.True(world.Steady());
        var task = world.Tasks.Single();
        world.Ecs.ExitContainer(task.TaskArn!, "proxy", 1);
        world.Advance(120);

        Assert.Equal(stopCode, world.World.Describe(task).StopCode);
        Assert.Equal(1, world.Service.RunningCount);
        Assert.Equal(essential, world.Tasks.Single().TaskArn != task.TaskArn);
    }

    // 66/133 of 3: floor(3.99) = 3 may run and ceil(1.98) = 2 must, so one goes first, and the rollout is one at a time
    [Fact]
    public void A_rollout_of_three_at_66_and_133_goes_one_by_one()
    {
        world.AddInstances();
        world.Register();
        world.Create(3, 66, 133);
        Assert.True(world.Steady());
        world.Advance(60);
        world.Deploy();
        var (least, most) = (int.MaxValue, 0);
        Assert.True(world.Ecs.RunUntil(() =>
        {
            least = Math.Min(least, world.Service.RunningCount);
            most = Math.Max(most, world.Service.RunningCount + world.Service.PendingCount);
            return world.State.IsSteady;
        }));

        Assert.Equal((2, 3), (least, most));
    }

    private static IEnumerable<int> Counts(IEnumerable<Api.Task> tasks) => tasks.Where(task => task.LastStatus == "RUNNING").GroupBy(task => task.AvailabilityZone).OrderBy(zone => zone.Count()).ThenBy(zone => zone.Key).Select(zone => zone.Count());

    private IEnumerable<int> Zones() => Counts(world.Tasks);

    private int Started() => world.Ecs.Log.Where(entry => entry.Kind == "task").Select(entry => entry.Subject).Distinct().Count();

    private void Protect(IEnumerable<string> tasks, bool enabled) =>
        Assert.Empty(world.Ecs.UpdateTaskProtection(new UpdateTaskProtectionRequest { Cluster = "c", Tasks = [.. tasks], ProtectionEnabled = enabled }).Failures);
}
