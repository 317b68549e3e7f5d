using System;
using System.Linq;
using EcsGen.Testing.Infra;
using Xunit;

namespace EcsGen.Testing.Tasks;

/// <summary>Failures that a test, or chance, brings about.</summary>
public class FaultTests
{
    [Fact]
    public void Fargate_without_room_is_a_failure()
    {
        var world = new World();
        world.Fargate(World.Container());
        world.Ecs.SetFargateCapacity(false);
        var answer = Run(world);

        Assert.Empty(answer.Tasks);
        Assert.Equal("Capacity is unavailable at this time. Please try again later or in a different availability zone", answer.Failures.Single().Reason);
        world.Ecs.SetFargateCapacity(true);
        Assert.Single(Run(world).Tasks);
    }

    [Fact]
    public void A_lost_zone_takes_what_runs_in_it()
    {
        var world = new World();
        world.Fargate(World.Container());
        var task = world.RunFargate();
        world.Advance(60);
        world.Ecs.LoseZone(task.AvailabilityZone![^1..]);

        Assert.Equal("STOPPED", world.Describe(task).LastStatus);
        Assert.Equal("InfrastructureHealth", world.Describe(task).StopCode);
        Assert.Empty(Run(world).Tasks);
    }

    [Fact]
    public void Calls_are_throttled_as_often_as_the_test_says()
    {
        var world = new World();
        world.Fargate(World.Container());
        world.Ecs.ThrottleCalls("RunTask", 2);

        Assert.Throws<ThrottlingException>(() => world.RunFargate());
        Assert.Throws<ThrottlingException>(() => world.RunFargate());
        Assert.NotNull(world.RunFargate());
        Assert.Throws<ArgumentException>(() => world.Ecs.ThrottleCalls("RunTsak", 1));
    }

    [Fact]
    public void Chaos_replays_by_its_seed()
    {
        var (first, log) = Run(null);
        var (again, other) = Run(first.Seed);
        var (another, _) = Run(first.Seed + 1);

        Assert.NotEmpty(first.Happened);
        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal(log, other);
        Assert.NotEqual(first.ToString(), another.ToString());
        Assert.StartsWith($"chaos seed {first.Seed}", first.ToString(), StringComparison.Ordinal);

        static (ChaosPlan Plan, string Log) Run(ulong? seed)
        {
            var world = new World();
            world.Ecs.AddInstances("c", "m5.large", 3);
            world.Bridge(World.Container());
            for (var i = 0; i < 3; i++) world.Run("web", 10);
            world.Advance(60);
            var plan = world.Ecs.Chaos(new ChaosOptions { Seed = seed, Kinds = Enum.GetValues<ChaosKind>() });
            world.Ecs.Advance(TimeSpan.FromHours(2));
            return (plan, world.Ecs.Log.Render());
        }
    }

    private static Api.RunTaskResponse Run(World world) => world.Ecs.RunTask(new Model.RunTaskRequest
    {
        Cluster = "c",
        TaskDefinition = "fg",
        LaunchType = "FARGATE",
        NetworkConfiguration = new Model.NetworkConfiguration { AwsvpcConfiguration = new Model.AwsVpcConfiguration { Subnets = new[] { "subnet-0a" } } },
    });
}
