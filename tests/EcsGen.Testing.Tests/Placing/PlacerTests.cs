using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Infra;
using EcsGen.Testing.Placement;
using Xunit;

namespace EcsGen.Testing.Placing;

/// <summary>Placement through the cluster: what it is told, and what can be said about it later.</summary>
public class PlacerTests
{
    [Fact]
    public void Constraints_of_the_definition_and_of_the_run_both_bind()
    {
        var world = WorldOf("m5.large", "t3.medium", "m5.large");
        world.Ecs.RegisterTaskDefinition(Definition("attribute:ecs.instance-type =~ m5.*"));
        var answer = world.Ecs.RunTask(new RunTaskRequest { Cluster = "c", TaskDefinition = "web", Count = 3, PlacementConstraints = new[] { new PlacementConstraint { Type = "distinctInstance" } } });

        Assert.Equal(2, answer.Tasks.Select(task => task.ContainerInstanceArn).Distinct().Count());
        Assert.Equal(
            ["DistinctInstance placement constraint unsatisfied.", "DistinctInstance placement constraint unsatisfied.", "MemberOf placement constraint unsatisfied."],
            answer.Failures.Select(failure => failure.Reason!).Order());
    }

    [Fact]
    public void A_decision_can_be_explained_after_the_fleet_has_changed()
    {
        var world = WorldOf("m5.large", "m5.large");
        var launch = Launch(world, Definition(null));
        var placer = world.Ecs.State.Placer;
        var place = placer.Choose(launch);
        world.Ecs.State.Engine.Launch(launch, place.Instance);
        var then = placer.Explain(launch, place);

        world.Ecs.AddInstances("c", "m5.xlarge", 3);
        for (var i = 0; i < 5; i++) world.Ecs.State.Engine.Launch(launch, placer.Choose(launch).Instance);
        var later = placer.Explain(launch, place);

        Assert.Equal(place.Instance!.Arn, later.Chosen);
        Assert.Equal(2, later.Instances.Count);
        Assert.Equal(2, later.Ties.Count);
        Assert.Equal(then.ToString(), later.ToString());
    }

    [Fact]
    public void A_task_says_how_it_came_to_its_instance()
    {
        var world = WorldOf("m5.large", "t3.nano", "m5.large");
        world.Ecs.RegisterTaskDefinition(Definition(null, memory: 1000));
        var tasks = world.Ecs.RunTask(new RunTaskRequest { Cluster = "c", TaskDefinition = "web", Count = 4 }).Tasks;
        foreach (var task in tasks) Assert.Equal(task.ContainerInstanceArn, world.Ecs.ExplainPlacement(task.TaskArn!).Chosen);

        var first = world.Ecs.ExplainPlacement(tasks[0].TaskArn!);
        Assert.Equal(2, first.Ties.Count);
        Assert.Same(FailureReason.Memory, first.Instances[1].Reason);
        Assert.Equal(["0", "0"], first.Instances[0].Scores.Select(score => score.Score.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Throws<System.ArgumentException>(() => world.Ecs.ExplainPlacement("none"));
    }

    [Fact]
    public void The_closest_instance_is_the_one_that_fails_last()
    {
        var world = WorldOf("t3.nano", "m5.large");
        var launch = Launch(world, Definition("attribute:rack == r1", memory: 1000));
        var closest = Placer.Closest(launch);

        Assert.Equal(world.Ecs.State.FindCluster("c")!.Instances.Last(), closest?.Instance);
        Assert.Equal("encountered error \"MemberOf placement constraint unsatisfied.\"", closest?.Reason.Event);
        Assert.Contains("RESOURCE:MEMORY (memory: asked 1000, available 499)", world.Ecs.State.Placer.Explain(launch).ToString());
    }

    [Fact]
    public void Fargate_spreads_over_the_zones_of_the_subnets()
    {
        var world = new World();
        world.Fargate(World.Container());
        string[] subnets = ["subnet-a", "subnet-b", "subnet-c"];
        var zones = world.Ecs.RunTask(new RunTaskRequest
        {
            Cluster = "c",
            TaskDefinition = "fg",
            LaunchType = "FARGATE",
            Count = 9,
            NetworkConfiguration = new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = subnets } },
        }).Tasks.GroupBy(task => task.AvailabilityZone).Select(zone => zone.Count());
        Assert.Equal([3, 3, 3], zones);
    }

    private static World WorldOf(params string[] types)
    {
        var world = new World();
        foreach (var type in types) world.Ecs.AddInstances("c", type);
        return world;
    }

    private static TaskLaunch Launch(World world, RegisterTaskDefinitionRequest definition)
    {
        world.Ecs.RegisterTaskDefinition(definition);
        return new TaskLaunch { Cluster = world.Ecs.State.FindCluster("c")!, Definition = world.Ecs.State.Definitions.Find("web")!, Kind = LaunchKind.Ec2, Group = "family:web" };
    }

    private static RegisterTaskDefinitionRequest Definition(string? expression, int memory = 64) => new()
    {
        Family = "web",
        ContainerDefinitions = new[] { World.Container(memory: memory) },
        PlacementConstraints = expression is null ? default : new[] { new TaskDefinitionPlacementConstraint { Type = "memberOf", Expression = expression } },
    };
}
