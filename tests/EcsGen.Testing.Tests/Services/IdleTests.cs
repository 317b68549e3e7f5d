using System;
using EcsGen.Testing.Simulation;
using Xunit;

namespace EcsGen.Testing.Services;

/// <summary>What a run until idle waits for, and what it does not.</summary>
public class IdleTests
{
    private readonly ServiceWorld world = new();

    [Fact]
    public void Tasks_that_end_again_and_again_end_the_run_with_their_name()
    {
        world.AddInstances();
        world.Register();
        world.World.Behave("app", new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(20), ExitCode = 3 });
        world.Create(1);

        var endless = Assert.Throws<EndlessLoopException>(world.Ecs.RunUntilIdle);

        Assert.Contains("service web has started 71 tasks for the 1 that it wants", endless.Message, StringComparison.Ordinal);
        Assert.Contains("EssentialContainerExited \"Essential container in task exited\", container 'app' exited with 3", endless.Message, StringComparison.Ordinal);
        // the simulation goes on from there
        world.World.Behave("app", new ContainerBehaviour());
        world.Ecs.RunUntilIdle();
        Assert.Equal(1, world.Service.RunningCount);
    }

    [Fact]
    public void A_deployment_that_is_rolled_back_comes_to_an_end()
    {
        world.AddInstances();
        world.Register();
        world.Create(4, change: ServiceWorld.Breaks());
        world.Ecs.RunUntilIdle();
        Assert.Equal("COMPLETED", world.Service.Deployments[0].RolloutState);
        world.Ecs.SetBehaviour(new ContainerSelector { Revision = 2 }, new ContainerBehaviour { PullError = ContainerBehaviour.ImageNotFound("busybox:2") });

        world.Deploy();
        world.Ecs.RunUntilIdle();

        Assert.EndsWith("web:1", world.Service.TaskDefinition, StringComparison.Ordinal);
        Assert.Equal(4, world.Service.RunningCount);
    }

    [Fact]
    public void A_service_without_a_place_is_idle()
    {
        world.Register();
        world.Create(1);

        world.Ecs.RunUntilIdle();

        Assert.Equal(0, world.Service.RunningCount);
    }
}
