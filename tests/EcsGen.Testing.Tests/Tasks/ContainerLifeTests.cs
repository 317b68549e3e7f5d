using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Infra;
using Xunit;

namespace EcsGen.Testing.Tasks;

/// <summary>Order of containers, health, restarts and the ways to fail.</summary>
public class ContainerLifeTests
{
    private readonly World world = new();

    // a recorded task: init runs 8 s and exits 7, main waits for its success
    [Fact]
    public void A_dependency_that_fails_under_SUCCESS_stops_the_task_before_it_ran()
    {
        world.Behave("init", new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(8), ExitCode = 7 });
        world.Fargate(World.Container("init", essential: false), World.Container("main") with { DependsOn = World.On("init", "SUCCESS") });
        var task = Ended(world.RunFargate());

        Assert.Equal("TaskFailedToStart", task.StopCode);
        Assert.Equal("Task failed to start", task.StoppedReason);
        Assert.Null(task.StartedAt);
        Assert.Equal(7, task.Containers[0].ExitCode);
        Assert.Equal("STOPPED", task.Containers[1].LastStatus);
        Assert.Null(task.Containers[1].ExitCode);
        Assert.All(task.Containers, container => Assert.NotNull(container.RuntimeId));
        Assert.All(task.Containers, container => Assert.NotNull(container.ImageDigest));
        Assert.Equal(10, (task.StoppingAt - task.ExecutionStoppedAt)!.Value.TotalSeconds, 1);
    }

    [Theory]
    [InlineData("START", 0)]
    [InlineData("COMPLETE", 1)]
    [InlineData("SUCCESS", 0)]
    public void A_condition_that_is_met_starts_the_dependent(string condition, int exit)
    {
        world.Behave("init", new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(5), ExitCode = exit });
        world.Fargate(World.Container("init", essential: false), World.Container("main") with { DependsOn = World.On("init", condition) });
        var task = world.RunFargate();
        world.Advance(60);
        task = world.Describe(task);

        Assert.Equal("RUNNING", task.LastStatus);
        Assert.Equal(["STOPPED", "RUNNING"], task.Containers.Select(container => container.LastStatus));
    }

    [Fact]
    public void A_dependent_waits_for_HEALTHY_and_the_grace_of_a_start_period_holds()
    {
        var check = new HealthCheck { Command = new[] { "CMD", "true" }, Interval = 5, Retries = 2, StartPeriod = 60 };
        world.Behave("db", new ContainerBehaviour { Health = [new HealthChange(TimeSpan.Zero, false), new HealthChange(TimeSpan.FromSeconds(40), true)] });
        world.Fargate(World.Container("db") with { HealthCheck = check }, World.Container("main") with { DependsOn = World.On("db", "HEALTHY") });
        var task = world.RunFargate();
        world.Advance(60);
        Assert.Equal("PENDING", world.Describe(task).LastStatus);
        world.Advance(10);

        task = world.Describe(task);
        Assert.Equal("RUNNING", task.LastStatus);
        Assert.Equal("HEALTHY", task.Containers[0].HealthStatus);
    }

    [Fact]
    public void Without_a_start_period_failed_checks_count_and_the_task_is_UNHEALTHY_but_not_stopped()
    {
        world.Behave("app", new ContainerBehaviour { Health = [new HealthChange(TimeSpan.Zero, false)] });
        world.Fargate(World.Container() with { HealthCheck = new HealthCheck { Command = new[] { "CMD", "false" }, Interval = 10, Retries = 3 } });
        var task = world.RunFargate();
        world.Advance(22 + 29);
        Assert.Equal("UNKNOWN", world.Describe(task).HealthStatus);
        world.Advance(1);
        Assert.Equal("UNHEALTHY", world.Describe(task).HealthStatus);
        world.Ecs.RunUntilIdle();
        Assert.Equal("RUNNING", world.Describe(task).LastStatus);
    }

    [Fact]
    public void A_dependency_that_is_not_there_in_its_startTimeout_fails_the_task()
    {
        world.Fargate(
            World.Container("slow", essential: false) with { StartTimeout = 30 },
            World.Container("main") with { DependsOn = World.On("slow", "COMPLETE") });
        var task = Ended(world.RunFargate());

        Assert.Equal("TaskFailedToStart", task.StopCode);
        Assert.Equal(30, (task.ExecutionStoppedAt!.Value - task.CreatedAt!.Value).TotalSeconds - 22 - 1.7, 2);
    }

    [Fact]
    public void Containers_stop_in_reverse_order_of_their_dependencies()
    {
        world.Fargate(World.Container("db"), World.Container("api") with { DependsOn = World.On("db", "START") }, World.Container("web") with { DependsOn = World.On("api", "START") });
        var task = world.RunFargate();
        world.Advance(60);
        world.Stop(task);
        world.Ecs.RunUntilIdle();
        var ends = world.Ecs.Log.Where(entry => entry.Kind == "container" && entry.ToString().Contains("exited", StringComparison.Ordinal))
            .Select(entry => entry.ToString().Split('/')[1].Split(' ')[0]);

        Assert.Equal(["web", "api", "db"], ends);
    }

    [Fact]
    public void A_container_that_is_not_essential_may_end_and_its_task_goes_on()
    {
        world.Behave("helper", new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(5), ExitCode = 7 });
        world.Fargate(World.Container("main"), World.Container("helper", essential: false));
        var task = world.RunFargate();
        world.Advance(60);
        task = world.Describe(task);

        Assert.Equal("RUNNING", task.LastStatus);
        Assert.Equal(7, task.Containers[1].ExitCode);
        Assert.Equal(4, task.Version);
    }

    [Fact]
    public void The_end_of_an_essential_container_takes_the_others_with_it()
    {
        world.Fargate(World.Container("main"), World.Container("helper", essential: false));
        var task = world.RunFargate();
        world.Advance(60);
        world.Ecs.ExitContainer(task.TaskArn!, "main", 3);
        task = Ended(task);

        Assert.Equal("EssentialContainerExited", task.StopCode);
        Assert.Equal([3, 0], task.Containers.Select(container => container.ExitCode));
    }

    [Fact]
    public void A_restart_policy_restarts_what_ran_long_enough()
    {
        var policy = new ContainerRestartPolicy { Enabled = true, RestartAttemptPeriod = 60, IgnoredExitCodes = new[] { 5 } };
        world.Fargate(World.Container() with { RestartPolicy = policy });
        var task = world.RunFargate();
        world.Advance(100);
        world.Ecs.ExitContainer(task.TaskArn!, "app", 1);
        world.Advance(5);
        Assert.Equal("RUNNING", world.Describe(task).Containers[0].LastStatus);

        world.Ecs.ExitContainer(task.TaskArn!, "app", 1);
        Assert.Equal("EssentialContainerExited", Ended(task).StopCode);
    }

    [Fact]
    public void A_restart_policy_leaves_ignored_exit_codes()
    {
        world.Fargate(World.Container() with { RestartPolicy = new ContainerRestartPolicy { Enabled = true, IgnoredExitCodes = new[] { 5 } } });
        var task = world.RunFargate();
        world.Advance(1000);
        world.Ecs.ExitContainer(task.TaskArn!, "app", 5);

        Assert.Equal("EssentialContainerExited", Ended(task).StopCode);
    }

    [Fact]
    public void Out_of_memory_is_137_with_its_reason()
    {
        world.Fargate(World.Container());
        var task = world.RunFargate();
        world.Advance(60);
        world.Ecs.RunOutOfMemory(task.TaskArn!, "app");
        task = Ended(task);

        Assert.Equal(137, task.Containers[0].ExitCode);
        Assert.StartsWith("OutOfMemoryError", task.Containers[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void On_an_instance_the_container_says_why_its_image_was_not_pulled()
    {
        world.Ecs.AddInstances("c", "m5.large");
        world.Behave("app", new ContainerBehaviour { PullError = "CannotPullContainerError: no" });
        world.Bridge(World.Container());
        var task = Ended(world.Run("web").Tasks.Single());

        Assert.Equal("Task failed to start", task.StoppedReason);
        Assert.Equal("CannotPullContainerError: no", task.Containers[0].Reason);
    }

    private Api.Task Ended(Api.Task task)
    {
        world.Ecs.RunUntil(() => world.Describe(task).LastStatus == "STOPPED");
        return world.Describe(task);
    }
}
