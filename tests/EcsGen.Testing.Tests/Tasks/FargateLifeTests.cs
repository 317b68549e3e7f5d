using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Infra;
using Xunit;

namespace EcsGen.Testing.Tasks;

/// <summary>A task on Fargate, held to the times and texts that were recorded of the real service.</summary>
public class FargateLifeTests
{
    private readonly World world = new();

    [Fact]
    public void The_answer_to_RunTask_is_a_task_in_PROVISIONING()
    {
        world.Fargate(World.Container());
        var task = world.RunFargate();

        Assert.Equal("PROVISIONING", task.LastStatus);
        Assert.Equal("RUNNING", task.DesiredStatus);
        Assert.Equal(1, task.Version);
        Assert.Equal("family:fg", task.Group);
        Assert.Equal("1.4.0", task.PlatformVersion);
        Assert.Equal("Linux", task.PlatformFamily);
        Assert.Equal("256", task.Cpu);
        Assert.Equal("512", task.Memory);
        Assert.Null(task.HealthStatus);
        Assert.Null(task.ConnectivityAt);
        Assert.Null(task.CapacityProviderName);
        Assert.Equal(20, task.EphemeralStorage!.SizeInGiB.OrDefault());
        var attachment = task.Attachments.Single();
        Assert.Equal("PRECREATED", attachment.Status);
        Assert.Equal(["subnetId"], attachment.Details.Select(detail => detail.Name.OrDefault()));
        var container = task.Containers.Single();
        Assert.Equal("PENDING", container.LastStatus);
        Assert.Equal("0", container.Cpu);
        Assert.Null(container.RuntimeId);
    }

    [Fact]
    public void A_task_that_ends_by_itself_passes_through_all_states_in_recorded_times()
    {
        world.Behave("app", new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(3) });
        world.Fargate(World.Container());
        var task = world.RunFargate();
        var states = Follow(task);

        Assert.Equal(["PROVISIONING", "PENDING", "RUNNING", "DEPROVISIONING", "STOPPED"], states);
        task = world.Describe(task);
        Assert.InRange(World.After(task, task.ConnectivityAt)!.Value, 3.8, 7.3);
        Assert.InRange(World.After(task, task.PullStartedAt)!.Value, 9.3, 20);
        Assert.InRange(World.After(task, task.StartedAt)!.Value, 20, 36);
        Assert.Equal(3, (task.ExecutionStoppedAt - task.StartedAt)!.Value.TotalSeconds, 3);
        Assert.Equal(10, (task.StoppingAt - task.ExecutionStoppedAt)!.Value.TotalSeconds, 1);
        Assert.InRange((task.StoppedAt - task.StoppingAt)!.Value.TotalSeconds, 13, 24);
        Assert.Equal("EssentialContainerExited", task.StopCode);
        Assert.Equal("Essential container in task exited", task.StoppedReason);
        Assert.Equal(0, task.Containers.Single().ExitCode);
        Assert.Equal(5, task.Version);
        Assert.Equal("DELETED", task.Attachments.Single().Status);
    }

    [Fact]
    public void A_task_that_is_stopped_is_meant_to_stop_at_once_and_ends_later()
    {
        world.Fargate(World.Container());
        var task = world.RunFargate();
        world.Advance(44);
        var answer = world.Stop(task, "enough");

        Assert.Equal("RUNNING", answer.LastStatus);
        Assert.Equal("STOPPED", answer.DesiredStatus);
        Assert.Equal("UserInitiated", answer.StopCode);
        Assert.Equal("enough", answer.StoppedReason);
        Assert.Equal(4, answer.Version);
        Assert.Equal(44, World.After(answer, answer.StoppingAt));
        Assert.Empty(answer.Tags);

        world.Ecs.RunUntilIdle();
        task = world.Describe(task);
        Assert.Equal("STOPPED", task.LastStatus);
        Assert.Equal(1.7, (task.ExecutionStoppedAt - task.StoppingAt)!.Value.TotalSeconds, 3);
        Assert.Equal(26, (task.StoppedAt - task.StoppingAt)!.Value.TotalSeconds, 0);
        Assert.Equal(6, task.Version);
        Assert.Equal(0, task.Containers.Single().ExitCode);

        var again = world.Stop(task, "other");
        Assert.Equal("enough", again.StoppedReason);
        Assert.Empty(again.Containers);
    }

    [Fact]
    public void A_container_that_ignores_its_stop_signal_is_killed_after_its_stopTimeout()
    {
        world.Behave("app", new ContainerBehaviour { IgnoresStopSignal = true });
        world.Fargate(World.Container() with { StopTimeout = 20 });
        var task = world.RunFargate();
        world.Advance(57);
        world.Stop(task);
        world.Ecs.RunUntilIdle();
        task = world.Describe(task);

        Assert.Equal(137, task.Containers.Single().ExitCode);
        Assert.Equal(20, (task.ExecutionStoppedAt - task.StoppingAt)!.Value.TotalSeconds, 3);
    }

    [Fact]
    public void A_task_whose_image_is_missing_fails_with_AWSs_text()
    {
        world.Behave("app", new ContainerBehaviour { PullError = ContainerBehaviour.ImageNotFound("no_such_image") });
        world.Fargate(World.Container() with { Image = "no_such_image" });
        var task = world.RunFargate();
        world.Ecs.RunUntilIdle();
        task = world.Describe(task);

        Assert.Equal("TaskFailedToStart", task.StopCode);
        Assert.Equal("CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref docker.io/library/no_such_image:latest: pull access denied, "
            + "repository does not exist or may require authorization: server message: insufficient_scope: authorization failed", task.StoppedReason);
        Assert.Null(task.StartedAt);
        Assert.Equal(4, task.Version);
        Assert.Null(task.Containers.Single().ExitCode);
        Assert.Null(task.Containers.Single().Reason);
        Assert.Null(task.Containers.Single().ImageDigest);
        Assert.NotNull(task.Containers.Single().RuntimeId);
    }

    [Fact]
    public void A_task_that_is_stopped_before_it_runs_has_no_exit_codes()
    {
        world.Fargate(World.Container());
        var task = world.RunFargate();
        world.Advance(13);
        world.Stop(task);
        world.Ecs.RunUntilIdle();
        task = world.Describe(task);

        Assert.Equal("STOPPED", task.LastStatus);
        Assert.Null(task.StartedAt);
        Assert.NotNull(task.PullStoppedAt);
        Assert.Null(task.Containers.Single().ExitCode);
        Assert.InRange(task.Version, 4, 5);
    }

    private List<string> Follow(Api.Task task)
    {
        var states = new List<string>();
        do
        {
            var status = world.Describe(task).LastStatus!;
            if (states.Count == 0 || states[^1] != status) states.Add(status);
        }
        while (states[^1] != "STOPPED" && world.Ecs.Kernel.Step());
        return states;
    }
}
