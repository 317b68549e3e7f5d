using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Services;
using Xunit;

namespace EcsGen.Testing.Scenarios;

/// <summary>What teams ask before they rely on Spot, on a fleet's interfaces or on managed scaling. The numbers are reckoned by hand from AWS's rules.</summary>
public class CapacityScenarios
{
    private static readonly string[] ThreeSubnets = ["subnet-1", "subnet-2", "subnet-3"];

    private readonly ServiceWorld world = new();

    // base 2, then 1 to 3: 2 + 2 on demand, 6 on Spot
    [Fact]
    public void Spot_is_taken_away_and_what_stands_on_demand_is_what_is_left()
    {
        OnFargate(10);
        Assert.Equal((4, 6), Shares());

        world.Ecs.SetFargateCapacity(false, spot: true);
        foreach (var task in world.Tasks.Where(task => task.CapacityProviderName == "FARGATE_SPOT")) world.Ecs.InterruptSpot(task.TaskArn!);
        world.Advance(3600);
        // Spot's part waits for Spot: there is no fall-back to on demand
        Assert.Equal((4, 0), Shares());
        Assert.Contains(world.Events, text => text.StartsWith("was unable to place a task.", StringComparison.Ordinal));

        world.Ecs.SetFargateCapacity(true, spot: true);
        world.Advance(600);
        Assert.Equal((4, 6), Shares());
    }

    [Fact]
    public void A_lost_task_on_demand_is_replaced_though_Spot_has_no_room()
    {
        OnFargate(10);
        world.Ecs.SetFargateCapacity(false, spot: true);
        foreach (var task in world.Tasks.Where(task => task.CapacityProviderName == "FARGATE_SPOT")) world.Ecs.InterruptSpot(task.TaskArn!);
        foreach (var task in world.Tasks.Where(task => task.CapacityProviderName == "FARGATE").Take(3)) world.World.Stop(task);

        world.Advance(300);

        Assert.Equal((4, 0), Shares());
    }

    // an m5.large has 3 interfaces, one of them its own: 2 tasks each, or 10 with trunking
    [Theory]
    [InlineData(false, 4)]
    [InlineData(true, 5)]
    public void Interfaces_run_out_long_before_memory(bool trunking, int running)
    {
        world.Ecs.AddInstances("c", "m5.large", 2, new InstanceOptions { Trunking = trunking });
        world.World.Register("web", "awsvpc", [new ContainerDefinition { Name = "app", Image = "busybox", Memory = 64 }], null, null, null);
        world.Create(5, change: request => request with { NetworkConfiguration = ServiceWorld.Network(two: true) });

        world.Advance(600);

        Assert.Equal(running, world.Service.RunningCount);
        if (!trunking) Assert.Contains(world.Events, text => text.Contains("RESOURCE:ENI", StringComparison.Ordinal) || text.Contains("insufficient ENI", StringComparison.OrdinalIgnoreCase) || text.Contains("network interface", StringComparison.OrdinalIgnoreCase));
    }

    // 10 tasks, 2 to an instance: 5 are needed, so 5 / 0.8 = 6.25, 7 are launched. Packed, 5 of them are busy, 71 percent. Spread, all 7 are, so 7 / 0.8 = 8.75, and 9 stay at 78 percent
    [Theory]
    [InlineData(true, 7, 5)]
    [InlineData(false, 9, 7)]
    public void A_target_of_80_percent_costs_more_when_tasks_are_spread(bool packed, int instances, int busy)
    {
        world.Ecs.AddAutoScalingGroup(new AutoScalingGroup { Name = "asg", Cluster = "c", InstanceTypes = [InstanceTypes.Find("m5.large")] });
        world.Ecs.CreateCapacityProvider(new CreateCapacityProviderRequest
        {
            Name = "cp",
            AutoScalingGroupProvider = new AutoScalingGroupProvider { AutoScalingGroupArn = "asg", ManagedScaling = new ManagedScaling { Status = "ENABLED", TargetCapacity = 80 } },
        });
        world.Ecs.PutClusterCapacityProviders(new PutClusterCapacityProvidersRequest
        {
            Cluster = "c", CapacityProviders = new[] { "cp" }, DefaultCapacityProviderStrategy = new[] { new CapacityProviderStrategyItem { CapacityProvider = "cp", Weight = 1 } },
        });
        world.World.Bridge(new ContainerDefinition { Name = "app", Image = "busybox", Memory = 3000, Cpu = 512 });
        world.Create(10, change: request => packed ? request with { PlacementStrategy = new[] { new PlacementStrategy { Type = "binpack", Field = "memory" } } } : request);

        world.Advance(2 * 3600);

        Assert.Equal((10, instances), (world.Service.RunningCount, world.Ecs.DesiredCapacity("asg")));
        Assert.Equal(100.0 * busy / instances, world.Ecs.CapacityProviderReservation("cp")!.Value, 3);
    }

    // two minutes until the loss is noticed, a minute and a half until another host has booted
    [Fact]
    public void A_group_replaces_a_host_that_is_gone()
    {
        world.Ecs.AddAutoScalingGroup(new AutoScalingGroup { Name = "asg", Cluster = "c", InstanceTypes = [InstanceTypes.Find("m5.large")], DesiredCapacity = 2 });
        world.Register(memory: 4000);
        world.Create(2);
        Assert.True(world.Steady());
        world.Ecs.LoseInstance(world.Tasks.First().ContainerInstanceArn!);

        world.Advance(115);
        Assert.Equal(2, world.Service.RunningCount);
        world.Advance(80);
        Assert.Equal(1, world.Service.RunningCount);
        world.Advance(60);
        Assert.Equal(2, world.Service.RunningCount);
        Assert.Equal(2, world.Ecs.DesiredCapacity("asg"));
    }

    // where a zone is lost, EC2 launches in the others; where EC2 has room nowhere, the group waits until it has
    [Fact]
    public void A_group_launches_where_there_is_room()
    {
        world.Ecs.AddAutoScalingGroup(new AutoScalingGroup { Name = "asg", Cluster = "c", InstanceTypes = [InstanceTypes.Find("m5.large")], DesiredCapacity = 3 });
        Assert.Equal(["us-east-1a", "us-east-1b", "us-east-1c"], Zones());

        world.Ecs.LoseZone("a");
        world.Advance(300);
        Assert.Equal(["us-east-1b", "us-east-1b", "us-east-1c"], Zones());

        world.Ecs.SetInstanceCapacity(false);
        world.Ecs.LoseInstance(Instances().First().ContainerInstanceArn!);
        world.Advance(600);
        Assert.Equal((2, 3), (Zones().Length, world.Ecs.DesiredCapacity("asg")));

        world.Ecs.SetInstanceCapacity(true);
        world.Advance(100);
        Assert.Equal(["us-east-1a", "us-east-1b", "us-east-1c"], Zones());
    }

    [Fact]
    public void A_task_that_waits_for_an_instance_which_EC2_does_not_have_is_told_so()
    {
        world.Ecs.AddAutoScalingGroup(new AutoScalingGroup { Name = "asg", Cluster = "c", InstanceTypes = [InstanceTypes.Find("m5.large")] });
        world.Ecs.CreateCapacityProvider(new CreateCapacityProviderRequest { Name = "cp", AutoScalingGroupProvider = new AutoScalingGroupProvider { AutoScalingGroupArn = "asg", ManagedScaling = new ManagedScaling { Status = "ENABLED" } } });
        world.Ecs.PutClusterCapacityProviders(new PutClusterCapacityProvidersRequest
        {
            Cluster = "c", CapacityProviders = new[] { "cp" }, DefaultCapacityProviderStrategy = new[] { new CapacityProviderStrategyItem { CapacityProvider = "cp", Weight = 1 } },
        });
        world.Ecs.SetInstanceCapacity(false);
        world.Register();
        world.Create(1);
        world.Advance(600);

        var explanation = world.Ecs.ExplainService("c", "web").ToString();
        Assert.Contains("not launched because EC2 has no room", explanation, StringComparison.Ordinal);
        Assert.Contains("SetInstanceCapacity", explanation, StringComparison.Ordinal);

        world.Ecs.SetInstanceCapacity(true);
        world.Advance(300);
        Assert.Equal(1, world.Service.RunningCount);
    }

    private string[] Zones() => Instances().Select(instance => instance.Attributes.Single(attribute => attribute.Name == "ecs.availability-zone").Value!).Order(StringComparer.Ordinal).ToArray();

    private Api.ContainerInstance[] Instances() => world.Ecs.DescribeContainerInstances(new DescribeContainerInstancesRequest
    {
        Cluster = "c", ContainerInstances = world.Ecs.ListContainerInstances(new ListContainerInstancesRequest { Cluster = "c" }).ContainerInstanceArns.ToArray(),
    }).ContainerInstances.ToArray();

    [Fact]
    public void Fargate_without_room_in_a_zone_takes_the_others()
    {
        world.World.Register("web", "awsvpc", [new ContainerDefinition { Name = "app", Image = "busybox" }], "FARGATE", "256", "512");
        world.Ecs.SetFargateCapacity(false, "a");
        world.Create(4, change: request => request with { LaunchType = "FARGATE", NetworkConfiguration = new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = ThreeSubnets } } });

        world.Ecs.RunUntilIdle();

        Assert.Equal([2, 2], world.Tasks.GroupBy(task => task.AvailabilityZone).OrderBy(zone => zone.Key).Select(zone => zone.Count()));
    }

    // a new host belongs to the daemon first, whoever has waited for longer
    [Fact]
    public void A_daemon_is_on_a_new_instance_before_what_waits_for_it()
    {
        world.AddInstances(1);
        world.World.Register("agent", "bridge", [new ContainerDefinition { Name = "agent", Image = "busybox", Memory = 1000 }], null, null, null);
        world.Ecs.CreateService(new CreateServiceRequest { Cluster = "c", ServiceName = "agent", TaskDefinition = "agent", SchedulingStrategy = "DAEMON" });
        world.Register(memory: 3400);
        world.Create(4);
        world.Advance(300);
        // 7985 less the daemon's 1000 takes two of 3400
        Assert.Equal((2, 1), (world.Service.RunningCount, Daemons()));

        world.AddInstances(1);
        world.Advance(600);

        Assert.Equal((4, 2), (world.Service.RunningCount, Daemons()));
    }

    private int Daemons() => world.Ecs.DescribeServices(new DescribeServicesRequest { Cluster = "c", Services = ["agent"] }).Services[0].RunningCount;

    private void OnFargate(int desired)
    {
        world.World.Register("web", "awsvpc", [new ContainerDefinition { Name = "app", Image = "busybox" }], "FARGATE", "256", "512");
        world.Create(desired, change: request => request with
        {
            NetworkConfiguration = ServiceWorld.Network(two: true),
            CapacityProviderStrategy = new[]
            {
                new CapacityProviderStrategyItem { CapacityProvider = "FARGATE", Base = 2, Weight = 1 },
                new CapacityProviderStrategyItem { CapacityProvider = "FARGATE_SPOT", Weight = 3 },
            },
        });
        Assert.True(world.Steady());
    }

    private (int OnDemand, int Spot) Shares()
    {
        var running = world.Tasks.Where(task => task.LastStatus == "RUNNING").ToList();
        return (running.Count(task => task.CapacityProviderName == "FARGATE"), running.Count(task => task.CapacityProviderName == "FARGATE_SPOT"));
    }
}
