using System;
using System.Linq;
using CsCheck;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;
using Xunit;

namespace EcsGen.Testing.Services;

/// <summary>Laws of the scheduler over services, fleets and histories by chance.</summary>
public class ServiceProperties
{
    private sealed record Story(int Desired, int Minimum, int Maximum, int Instances, bool Checks, ulong Seed, (int What, int Which)[] Acts);

    private static readonly int[] Minimums = [0, 50, 66, 100];
    private static readonly int[] Maximums = [100, 125, 150, 200];

    private static readonly Gen<Story> Stories =
        from desired in Gen.Int[0, 6]
        from minimum in Gen.Int[0, 3].Select(at => Minimums[at])
        from maximum in Gen.Int[0, 3].Select(at => Maximums[at])
        from instances in Gen.Int[1, 4]
        from checks in Gen.Bool
        from seed in Gen.ULong
        from acts in Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Array[1, 10]
        where minimum + maximum > 0 && !(minimum == 100 && maximum == 100)
        select new Story(desired, minimum, maximum, instances, checks, seed, acts);

    [Fact]
    public void The_scheduler_never_crosses_its_bounds_by_its_own_acts() => Stories.Sample(
        story => Live(story, world =>
        {
            var (alive, healthy, scheduled) = (0, 0, 0);
            return () =>
            {
                var state = world.State;
                var bounds = state.Settings.Bounds(state.DesiredCount);
                if (state.Alive > alive) Assert.InRange(state.Alive, 0, bounds.Maximum);
                var stopped = Stopped(world);
                if (stopped > scheduled && state.Healthy < healthy) Assert.True(state.Healthy >= Math.Min(bounds.Minimum, healthy), $"{state.Healthy} healthy of {healthy}, minimum {bounds.Minimum}");
                (alive, healthy, scheduled) = (state.Alive, state.Healthy, stopped);
            };
        }), iter: 60);

    [Fact]
    public void Every_task_is_counted_once_and_as_what_it_is() => Stories.Sample(
        story => Live(story, world => () =>
        {
            var tasks = world.Ecs.State.FindCluster("c")!.Tasks.Where(task => task.Launch.Group == "service:web").ToList();
            Assert.Equal(tasks.Count(task => task.CountsAsRunning), world.State.Running);
            Assert.Equal(tasks.Count(task => task.CountsAsPending), world.State.Pending);
            Assert.Equal(tasks.Count(task => task.IsDesiredStopped && task.Status != TaskStatus.Stopped), world.State.Leaving);
            foreach (var deployment in world.State.Deployments) Assert.Equal(deployment.Alive, deployment.Shares.Sum(share => share.Alive));
        }), iter: 30);

    [Fact]
    public void The_same_seed_gives_the_same_log() => Stories.Sample(
        story => Assert.Equal(Log(story), Log(story)), iter: 20);

    [Fact]
    public void With_room_and_a_revision_that_runs_every_service_is_steady_in_the_end() => Stories.Sample(
        story =>
        {
            var world = Live(story with { Minimum = 0, Maximum = 200, Instances = 4 }, _ => null);
            world.Ecs.SetBehaviour(new ContainerSelector { Container = "app" }, ContainerBehaviour.Runs);
            foreach (var instance in world.Ecs.State.FindCluster("c")!.Instances) Set(world, instance.Arn, "ACTIVE");
            world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MinimumHealthyPercent = 0, MaximumPercent = 200 } });
            world.Deploy(checks: story.Checks);
            Assert.True(world.Steady(), world.Ecs.ExplainService("c", "web").ToString());
            Assert.Equal(world.State.DesiredCount, world.Service.RunningCount);
        }, iter: 30);

    private static string Log(Story story) => Live(story, _ => null).Ecs.Log.Render();

    private static ServiceWorld Live(Story story, Func<ServiceWorld, Action?> watch)
    {
        var world = new ServiceWorld(seed: story.Seed);
        world.AddInstances(story.Instances, "t3.small");
        world.Register(memory: 400, checks: story.Checks);
        world.Create(story.Desired, story.Minimum, story.Maximum);
        var check = watch(world);
        foreach (var (what, which) in story.Acts)
        {
            Act(world, story, what, which);
            var end = world.Ecs.Now.AddSeconds(5 + which * 20);
            world.Ecs.RunUntil(() =>
            {
                check?.Invoke();
                return world.Ecs.Now >= end;
            }, end - world.Ecs.Now);
        }
        return world;
    }

    private static void Act(ServiceWorld world, Story story, int what, int which)
    {
        var tasks = world.Tasks.ToList();
        var instances = world.Ecs.State.FindCluster("c")!.Instances.Select(instance => instance.Arn).ToList();
        switch (what)
        {
            case 0 or 1:
                world.Deploy(memory: 400, checks: story.Checks);
                break;
            case 2:
                world.Update(request => request with { DesiredCount = which });
                break;
            case 3 when tasks.Count > 0:
                world.World.Stop(tasks[which % tasks.Count]);
                break;
            case 4:
                Set(world, instances[which % instances.Count], which % 2 == 0 ? "DRAINING" : "ACTIVE");
                break;
            case 5 when tasks.Count > 0:
                world.Ecs.SetBehaviour(new ContainerSelector { Task = tasks[which % tasks.Count].TaskArn }, new ContainerBehaviour { Health = [new HealthChange(TimeSpan.Zero, which % 2 == 0)] });
                break;
            case 6 when tasks.Count > 0 && tasks[which % tasks.Count].LastStatus == "RUNNING":
                world.Ecs.ExitContainer(tasks[which % tasks.Count].TaskArn!, "app", 1);
                break;
            case 7:
                world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 125 + which * 25, MinimumHealthyPercent = 50 } });
                break;
            case 8:
                world.Update(request => request with { AvailabilityZoneRebalancing = world.State.Settings.MaximumPercent > 100 ? "ENABLED" : "DISABLED" });
                break;
            default:
                world.Advance(which * 30);
                break;
        }
    }

    private static void Set(ServiceWorld world, string instance, string status) =>
        world.Ecs.UpdateContainerInstancesState(new UpdateContainerInstancesStateRequest { Cluster = "c", ContainerInstances = [instance], Status = status });

    private static int Stopped(ServiceWorld world) => world.Ecs.State.FindCluster("c")!.Tasks.Count(task => task.StopCode == TaskStopCode.ServiceSchedulerInitiated);
}
