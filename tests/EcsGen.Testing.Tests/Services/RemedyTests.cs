using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Infra;
using Xunit;

namespace EcsGen.Testing.Services;

/// <summary>What is said of a service that has no place for its tasks, or waits; and that what is proposed frees it, and less does not.</summary>
public class RemedyTests
{
    private ServiceWorld world = new();

    private ServiceExplanation Explanation => world.Ecs.ExplainService("c", "web");

    [Fact]
    public void Too_little_memory_is_told_in_numbers_and_the_number_that_fits_fits()
    {
        world.AddInstances(1);
        world.Register(memory: 5000);
        world.Create(1);
        Assert.True(world.Steady());
        world.Deploy(memory: 5000);
        world.Advance(600);

        var obstacle = Only(ObstacleKind.Placement);
        Assert.Contains("has insufficient memory available. It has 2985 of 7985 MiB of memory left, and a task asks for 5000.", obstacle.Reason, StringComparison.Ordinal);
        Assert.StartsWith("add an instance, or ask for 2985 MiB or less", obstacle.Remedy, StringComparison.Ordinal);

        world.Deploy(memory: 2986, image: "busybox:3");
        world.Advance(600);
        Assert.False(world.State.IsSteady);
        world.Deploy(memory: 2985, image: "busybox:4");
        Assert.True(world.Steady());
    }

    [Fact]
    public void The_number_is_of_the_instance_that_lacks_least_and_cpu_is_told_too()
    {
        world.AddInstances(2);
        Definition(cpu: 1500);
        world.Create(2);
        Assert.True(world.Steady());
        // one instance is fuller than the other, and registered before it
        world.World.Register("filler", "bridge", [new ContainerDefinition { Name = "app", Image = "busybox", Memory = 64, Cpu = 300 }], null, null, null);
        world.Ecs.RunTask(new RunTaskRequest { Cluster = "c", TaskDefinition = "filler", PlacementConstraints = new[] { new PlacementConstraint { Type = "memberOf", Expression = "attribute:ecs.availability-zone == us-east-1a" } } });
        world.Advance(120);
        Definition(cpu: 1500, image: "busybox:2");
        world.Update(request => request with { TaskDefinition = "web" });
        world.Advance(600);

        var obstacle = Only(ObstacleKind.Placement);
        Assert.Contains("has insufficient CPU units available", obstacle.Reason, StringComparison.Ordinal);
        Assert.StartsWith("add an instance, or ask for 548 CPU units or less", obstacle.Remedy, StringComparison.Ordinal);
        Definition(cpu: 548, image: "busybox:3");
        world.Update(request => request with { TaskDefinition = "web" });
        Assert.True(world.Steady());
    }

    [Fact]
    public void The_instances_that_are_missing_are_counted()
    {
        world.AddInstances(1);
        world.Register(memory: 2000);
        world.Create(10);
        world.Advance(600);

        var obstacle = Only(ObstacleKind.Placement);
        Assert.Equal(7, obstacle.Count);
        Assert.Equal("add 3 instances of the same type", obstacle.Remedy);
        world.AddInstances(2);
        world.Advance(600);
        Assert.False(world.State.IsSteady);
        world.AddInstances(1);
        Assert.True(world.Steady());
    }

    [Fact]
    public void A_task_larger_than_the_type_needs_another_type()
    {
        world.AddInstances(1);
        world.Register(memory: 9000);
        world.Create(1);
        world.Advance(600);

        Assert.Equal("add an instance of another type: an empty one like this has 2048 CPU units, 7985 MiB, 0 GPUs and 2 network interfaces, or ask for 7985 MiB or less", Only(ObstacleKind.Placement).Remedy);
        world.AddInstances(3);
        world.Advance(600);
        Assert.False(world.State.IsSteady);
        world.AddInstances(1, "m5.xlarge");
        Assert.True(world.Steady());
    }

    [Fact]
    public void Network_interfaces_run_out_and_trunking_helps()
    {
        world.AddInstances(1);
        world.World.Register("web", "awsvpc", [World.Container()], null, null, null);
        world.Create(3, change: request => request with { NetworkConfiguration = ServiceWorld.Network() });
        world.Advance(600);

        var obstacle = Only(ObstacleKind.Placement);
        Assert.Contains("RESOURCE:ENI", obstacle.Reason, StringComparison.Ordinal);
        Assert.Contains("It has 0 of 2 network interfaces left, and a task asks for 1.", obstacle.Reason, StringComparison.Ordinal);
        Assert.Equal("add an instance, or turn on ENI trunking for instances that are added", obstacle.Remedy);
        world.Ecs.AddInstances("c", "m5.large", 1, new InstanceOptions { Trunking = true, Zones = ["a"] });
        Assert.True(world.Steady());
    }

    [Fact]
    public void An_agent_that_is_away_is_named_and_its_return_frees()
    {
        var instance = world.Ecs.AddInstances("c", "m5.large", 1).Single();
        world.Ecs.SetAgentConnected(instance, false);
        world.Register();
        world.Create(1);
        world.Advance(600);

        var obstacle = Only(ObstacleKind.Placement);
        Assert.Contains("encountered error \"AGENT\"", obstacle.Reason, StringComparison.Ordinal);
        Assert.StartsWith("bring the agent of i-", obstacle.Remedy, StringComparison.Ordinal);
        world.Ecs.SetAgentConnected(instance, true);
        Assert.True(world.Steady());
    }

    [Fact]
    public void An_agent_that_went_after_the_placement_holds_its_tasks()
    {
        var instance = world.Ecs.AddInstances("c", "m5.large", 1).Single();
        world.Register();
        world.Create(1);
        Assert.True(world.Ecs.RunUntil(() => world.Tasks.Any()));
        world.Ecs.SetAgentConnected(instance, false);
        world.Advance(600);

        var obstacle = Only(ObstacleKind.AgentIsAway);
        Assert.Contains("whose agent is not connected", obstacle.Reason, StringComparison.Ordinal);
        Assert.True(Explanation.IsDeadlocked);
        world.Ecs.SetAgentConnected(instance, true);
        Assert.True(world.Steady());
    }

    [Fact]
    public void A_constraint_that_holds_nowhere_is_shown()
    {
        world.AddInstances(1);
        world.Register();
        world.Create(1, change: request => request with { PlacementConstraints = new[] { new PlacementConstraint { Type = "memberOf", Expression = "attribute:disk == ssd" } } });
        world.Advance(600);

        var obstacle = Only(ObstacleKind.Placement);
        Assert.Contains("MemberOf placement constraint unsatisfied", obstacle.Reason, StringComparison.Ordinal);
        Assert.Equal("add an instance of which 'attribute:disk == ssd' holds", obstacle.Remedy);
        world.Ecs.AddInstances("c", "m5.large", 1, new InstanceOptions { Attributes = new Dictionary<string, string?> { ["disk"] = "ssd" } });
        Assert.True(world.Steady());
    }

    [Fact]
    public void An_attribute_that_is_missing_is_named()
    {
        world.AddInstances(1);
        world.Ecs.RegisterTaskDefinition(new RegisterTaskDefinitionRequest
        {
            Family = "web",
            NetworkMode = "bridge",
            RuntimePlatform = new RuntimePlatform { CpuArchitecture = "ARM64" },
            ContainerDefinitions = new[] { World.Container() },
        });
        world.Create(1);
        world.Advance(600);

        var obstacle = Only(ObstacleKind.Placement);
        Assert.Contains("is missing an attribute required by your task", obstacle.Reason, StringComparison.Ordinal);
        Assert.Equal("add an instance whose attribute ecs.cpu-architecture is arm64", obstacle.Remedy);
        world.AddInstances(1, "m7g.large");
        Assert.True(world.Steady());
    }

    [Theory]
    [InlineData(3, 4, 500, 5000, null)] // the old tasks are not what is in the way
    [InlineData(1, 1, 5000, 5000, 0)]
    [InlineData(2, 2, 5000, 5000, 50)]
    [InlineData(1, 2, 3000, 4900, 50)]
    [InlineData(1, 2, 3000, 7000, 0)] // both have to go
    public void A_lower_minimum_is_proposed_where_it_makes_room(int instances, int desired, int before, int after, int? percent)
    {
        world.AddInstances(instances);
        world.Register(memory: before);
        world.Create(desired);
        Assert.True(world.Steady());
        world.Deploy(memory: after);
        world.Advance(600);

        var remedy = Only(ObstacleKind.Placement).Remedy!;
        Assert.Equal(percent is not null, remedy.Contains("lower minimumHealthyPercent", StringComparison.Ordinal));
        if (percent is null) return;
        Assert.Contains($"lower minimumHealthyPercent to {percent},", remedy, StringComparison.Ordinal);
        world.Update(request => request with { DeploymentConfiguration = new DeploymentConfiguration { MinimumHealthyPercent = percent.Value } });
        Assert.True(world.Ecs.RunUntil(() => world.Tasks.Any(task => task.TaskDefinitionArn!.EndsWith(":2", StringComparison.Ordinal) && task.LastStatus == "RUNNING"), TimeSpan.FromHours(1)));
    }

    [Fact]
    public void Tasks_that_run_and_end_are_told_with_their_exit_code()
    {
        world.AddInstances();
        world.Register();
        world.Ecs.SetBehaviour(new ContainerSelector { Container = "app" }, new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(5), ExitCode = 3 });
        world.Create(1);
        world.Advance(300);

        var obstacle = Only(ObstacleKind.TasksEnd);
        Assert.StartsWith("Essential container in task exited: ", obstacle.Reason, StringComparison.Ordinal);
        Assert.EndsWith("of web:1 ran and ended within the last hour; of the last one 'app' exited with 3", obstacle.Reason, StringComparison.Ordinal);
        Assert.False(Explanation.IsDeadlocked);
        world.Ecs.SetBehaviour(new ContainerSelector { Image = "busybox:2" }, ContainerBehaviour.Runs);
        world.Deploy();
        Assert.True(world.Steady());
    }

    [Fact]
    public void Instances_that_drain_are_no_instances()
    {
        var instance = world.Ecs.AddInstances("c", "m5.large", 1).Single();
        world.Ecs.UpdateContainerInstancesState(new UpdateContainerInstancesStateRequest { Cluster = "c", ContainerInstances = [instance], Status = "DRAINING" });
        world.Register();
        world.Create(1);
        world.Advance(600);

        var obstacle = Only(ObstacleKind.Placement);
        Assert.EndsWith("Reason: No Container Instances were found in your cluster. Not looked at: 1 not ACTIVE.", obstacle.Reason, StringComparison.Ordinal);
        Assert.Equal("add an instance, or set a draining one to ACTIVE", obstacle.Remedy);
        world.Ecs.UpdateContainerInstancesState(new UpdateContainerInstancesStateRequest { Cluster = "c", ContainerInstances = [instance], Status = "ACTIVE" });
        Assert.True(world.Steady());
    }

    [Fact]
    public void Fargate_without_room_is_not_about_instances()
    {
        world.Ecs.SetFargateCapacity(false);
        world.World.Register("web", "awsvpc", [new ContainerDefinition { Name = "app", Image = "busybox" }], "FARGATE", "256", "512");
        world.Create(1, change: request => request with { LaunchType = "FARGATE", NetworkConfiguration = ServiceWorld.Network() });
        world.Advance(600);

        Assert.Contains("Reason: Capacity is unavailable at this time", Only(ObstacleKind.Placement).Reason, StringComparison.Ordinal);
        world.Ecs.SetFargateCapacity(true);
        Assert.True(world.Steady());
    }

    [Fact]
    public void A_group_that_may_not_grow_is_told_with_its_limit()
    {
        world = OnGroup(memory: 5000, desired: 2, most: 1, "m5.large");
        world.Advance(1200);

        var obstacle = Only(ObstacleKind.Capacity);
        Assert.StartsWith("PROVISIONING: 1 task waits for an instance of the capacity provider 'hosts', whose group has 1 of at most 1", obstacle.Reason, StringComparison.Ordinal);
        Assert.Equal("raise the group's maximum above 1", obstacle.Remedy);
        Assert.True(Explanation.IsDeadlocked);
        Assert.Equal(1, obstacle.Count);
        Assert.True(OnGroup(memory: 5000, desired: 2, most: 2, "m5.large").Steady());
    }

    [Fact]
    public void A_task_that_fits_on_no_type_of_the_group_waits_for_ever()
    {
        world = OnGroup(memory: 9000, desired: 1, most: 10, "m5.large");
        world.Advance(1200);

        Assert.StartsWith("give the group only types with 9000 MiB for a task", Only(ObstacleKind.Capacity).Remedy, StringComparison.Ordinal);
        Assert.True(Explanation.IsDeadlocked);
        Assert.True(OnGroup(memory: 9000, desired: 1, most: 10, "m5.xlarge").Steady());
    }

    [Fact]
    public void A_group_that_grows_is_only_waited_for()
    {
        world = OnGroup(memory: 5000, desired: 2, most: 10, "m5.large");
        Assert.True(world.Ecs.RunUntil(() => Explanation.Obstacles.Any(found => found.Kind == ObstacleKind.Capacity)));

        Assert.Null(Only(ObstacleKind.Capacity).Remedy);
        Assert.False(Explanation.IsDeadlocked);
        Assert.True(world.Steady());
    }

    [Fact]
    public void A_deployment_that_failed_says_what_its_last_task_ended_with()
    {
        world.AddInstances();
        world.Register(image: "busybox:9");
        world.Ecs.SetBehaviour(new ContainerSelector { Image = "busybox:9" }, new ContainerBehaviour { PullError = ContainerBehaviour.ImageNotFound("busybox:9") });
        world.Create(1, change: ServiceWorld.Breaks());
        Assert.True(world.Ecs.RunUntil(() => Explanation.Obstacles.Any(found => found.Kind == ObstacleKind.FailedDeployment), TimeSpan.FromHours(3)));

        var obstacle = Only(ObstacleKind.FailedDeployment);
        Assert.StartsWith("ECS deployment circuit breaker: tasks failed to start.", obstacle.Reason, StringComparison.Ordinal);
        Assert.Contains("there is no COMPLETED deployment to go back to", obstacle.Reason, StringComparison.Ordinal);
        Assert.Contains("The last task ended with: CannotPullContainerError", obstacle.Reason, StringComparison.Ordinal);
        world.Deploy(image: "busybox:10");
        Assert.True(world.Steady());
    }

    private ServiceObstacle Only(ObstacleKind kind)
    {
        // to read them all at once
        if (Environment.GetEnvironmentVariable("ECSGEN_SHOW_EXPLANATIONS") is { Length: > 0 } file) File.AppendAllText(file, Explanation + "\n\n");
        return Assert.Single(Explanation.Obstacles, obstacle => obstacle.Kind == kind);
    }

    private void Definition(int cpu, string image = "busybox") => world.World.Bridge(new ContainerDefinition { Name = "app", Image = image, Memory = 64, Cpu = cpu });

    private static ServiceWorld OnGroup(int memory, int desired, int most, string type)
    {
        var made = new ServiceWorld();
        made.Ecs.AddAutoScalingGroup(new AutoScalingGroup { Name = "asg", Cluster = "c", InstanceTypes = [InstanceTypes.Find(type)], MaxSize = most });
        made.Ecs.CreateCapacityProvider(new CreateCapacityProviderRequest
        {
            Name = "hosts",
            AutoScalingGroupProvider = new AutoScalingGroupProvider { AutoScalingGroupArn = "asg", ManagedScaling = new ManagedScaling { Status = "ENABLED" } },
        });
        made.Ecs.PutClusterCapacityProviders(new PutClusterCapacityProvidersRequest { Cluster = "c", CapacityProviders = Hosts, DefaultCapacityProviderStrategy = Array.Empty<CapacityProviderStrategyItem>() });
        made.Register(memory: memory);
        made.Create(desired, change: request => request with { CapacityProviderStrategy = new[] { new CapacityProviderStrategyItem { CapacityProvider = "hosts", Weight = 1 } } });
        return made;
    }

    private static readonly string[] Hosts = ["hosts"];
}
