using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using Xunit;

namespace EcsGen.Testing.Services;

/// <summary>Why a service does not move, and what would free it. Each remedy is tried.</summary>
public class ExplanationTests
{
    private readonly ServiceWorld world = new();

    private ServiceExplanation Explanation => world.Ecs.ExplainService("c", "web");

    [Fact]
    public void A_steady_service_has_no_obstacle()
    {
        Settle(2);
        Assert.True(Explanation.IsSteady);
        Assert.Empty(Explanation.Obstacles);
    }

    [Fact]
    public void A_fixed_port_needs_a_host_or_a_dynamic_port_or_a_lower_minimum()
    {
        world.AddInstances(2);
        world.Register(hostPort: 80);
        Settle(2);
        world.Deploy(hostPort: 80);
        world.Advance(600);

        var explanation = Explanation;
        Assert.True(explanation.IsDeadlocked);
        var obstacle = explanation.Obstacles[0];
        Assert.Equal(ObstacleKind.Placement, obstacle.Kind);
        Assert.Contains("is already using a port required by your task", obstacle.Reason, StringComparison.Ordinal);
        Assert.Equal("add an instance, or leave hostPort out so that the host chooses one; or lower minimumHealthyPercent to 50, so that an old task makes room first. A higher maximumPercent does not help", obstacle.Remedy);
        Assert.Equal(2, obstacle.Placement!.Instances.Count);
        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MinimumHealthyPercent = 50 } });
        Assert.True(world.Steady());
    }

    [Theory]
    [InlineData(1, 50, 150, 200, 0)]
    [InlineData(3, 100, 125, 134, 66)]
    [InlineData(7, 90, 110, 115, 85)]
    public void Percentages_that_are_stuck_say_to_what_to_change_them(int desired, int minimum, int maximum, int raise, int lower)
    {
        world.AddInstances();
        world.Register();
        Settle(desired, minimum, maximum);
        world.Deploy();
        world.Advance(600);

        Assert.True(Explanation.IsDeadlocked);
        Assert.Equal([$"raise maximumPercent to {raise}", $"lower minimumHealthyPercent to {lower}"], Explanation.Obstacles.Select(obstacle => obstacle.Remedy));
        var log = world.Ecs.Log.Count;
        _ = Explanation;
        Assert.Equal(log, world.Ecs.Log.Count);
        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = raise } });
        Assert.True(world.Steady());
    }

    [Theory]
    [InlineData(3, 100, 125, 66)]
    [InlineData(7, 90, 110, 85)]
    public void The_lower_minimum_frees_it_too(int desired, int minimum, int maximum, int lower)
    {
        world.AddInstances();
        world.Register();
        Settle(desired, minimum, maximum);
        world.Deploy();
        world.Advance(600);
        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MinimumHealthyPercent = lower + 1 } });
        world.Advance(600);
        Assert.False(world.State.IsSteady);
        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MinimumHealthyPercent = lower } });
        Assert.True(world.Steady());
    }

    [Fact]
    public void A_wrong_port_names_the_one_that_is_listened_on()
    {
        world.AddInstances();
        world.Register();
        world.World.Behave("app", new ContainerBehaviour { ListensOn = [8080] });
        world.Create(1, change: ServiceWorld.Balanced());
        Assert.True(world.Ecs.RunUntil(() => Explanation.Obstacles.Any(obstacle => obstacle.Kind == ObstacleKind.UnhealthyTargets), TimeSpan.FromMinutes(10)));
        var obstacle = Explanation.Obstacles.First(found => found.Kind == ObstacleKind.UnhealthyTargets);
        Assert.EndsWith("nothing listens on port 80: container 'app' listens on 8080", obstacle.Reason, StringComparison.Ordinal);
        Assert.Equal("register port 8080, or let the container listen on 80", obstacle.Remedy);
    }

    [Fact]
    public void Room_that_stopping_tasks_hold_is_named()
    {
        world.AddInstances(1);
        world.Register(memory: 5000, stopTimeout: 600);
        world.World.Behave("app", new ContainerBehaviour { IgnoresStopSignal = true });
        Settle(1, 0, 100);
        world.Deploy(memory: 5000);
        world.Advance(120);
        Assert.False(Explanation.IsDeadlocked);
        Assert.Contains(Explanation.Obstacles, obstacle => obstacle.Kind == ObstacleKind.HostIsFull && obstacle.Reason.Contains("held by tasks that still stop", StringComparison.Ordinal));
    }

    [Fact]
    public void Protection_and_the_throttle_say_until_when()
    {
        world.AddInstances();
        world.Register();
        Settle(1, 0, 100);
        world.Ecs.UpdateTaskProtection(new UpdateTaskProtectionRequest { Cluster = "c", Tasks = [world.Tasks.Single().TaskArn!], ProtectionEnabled = true });
        world.Deploy();
        world.Advance(60);
        var protection = Explanation.Obstacles.First(obstacle => obstacle.Kind == ObstacleKind.Protection);
        Assert.Equal("end their protection, or raise maximumPercent to 200 so that new ones can start beside them", protection.Remedy);
        Assert.Contains("the first is released at 2026-01-01 ", protection.Reason, StringComparison.Ordinal);
        Assert.False(Explanation.IsDeadlocked);

        world.Ecs.SetBehaviour(new ContainerSelector { Image = "busybox:3" }, new ContainerBehaviour { PullError = "CannotPullContainerError: no" });
        world.Deploy(image: "busybox:3");
        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 200 } });
        Assert.True(world.Ecs.RunUntil(() => Explanation.Obstacles.Any(obstacle => obstacle.Kind == ObstacleKind.Throttle)));
    }

    private void Settle(int desired, int minimum = 100, int maximum = 200)
    {
        if (world.Ecs.ListContainerInstances(new ListContainerInstancesRequest { Cluster = "c" }).ContainerInstanceArns.Count == 0)
        {
            world.AddInstances();
            world.Register();
        }
        world.Create(desired, minimum, maximum);
        Assert.True(world.Steady());
        world.Advance(60);
    }
}
