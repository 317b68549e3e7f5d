using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Infra;
using Xunit;

namespace EcsGen.Testing.Tasks;

/// <summary>Tasks on instances, their agents and what goes wrong with them.</summary>
public class InstanceTests
{
    private readonly World world = new();

    [Fact]
    public void Without_instances_RunTask_is_refused()
    {
        world.Bridge(World.Container());

        Assert.Equal("No Container Instances were found in your cluster.", Assert.Throws<InvalidParameterException>(() => world.Run("web")).Message);
    }

    [Fact]
    public void What_does_not_fit_is_a_failure_and_the_rest_starts()
    {
        var instance = world.Ecs.AddInstances("c", "m5.large").Single();
        world.Bridge(World.Container(memory: 3000));
        var answer = world.Run("web", 4);

        Assert.Equal(2, answer.Tasks.Count);
        Assert.Equal([(instance, "RESOURCE:MEMORY"), (instance, "RESOURCE:MEMORY")], answer.Failures.Select(failure => (failure.Arn!, failure.Reason!)));
    }

    [Fact]
    public void A_host_port_is_given_once_on_each_host()
    {
        world.Ecs.AddInstances("c", "m5.large", 2);
        world.Bridge(World.Container() with { PortMappings = new[] { new PortMapping { ContainerPort = 80, HostPort = 80 } } });
        var answer = world.Run("web", 3);

        Assert.Equal(2, answer.Tasks.Select(task => task.ContainerInstanceArn).Distinct().Count());
        Assert.Equal("RESOURCE:PORTS", answer.Failures[0].Reason);
    }

    [Fact]
    public void A_dynamic_port_is_shown_once_the_container_runs()
    {
        world.Ecs.AddInstances("c", "m5.large");
        world.Bridge(World.Container() with { PortMappings = new[] { new PortMapping { ContainerPort = 80 } } });
        var tasks = world.Run("web", 3).Tasks;
        world.Advance(60);
        var ports = tasks.Select(task => world.Describe(task).Containers[0].NetworkBindings.Single().HostPort).ToArray();

        Assert.Equal(3, ports.Distinct().Count());
        Assert.All(ports, port => Assert.InRange(port!.Value, 32768, 60999));
    }

    // the replacement is placed at once and waits on the host, and a small task behind it waits too
    [Fact]
    public void A_stopping_task_holds_the_host_and_what_waits_there_waits_in_line()
    {
        world.Ecs.AddInstances("c", "m5.large");
        world.Behave("app", new ContainerBehaviour { IgnoresStopSignal = true });
        world.Bridge(World.Container(memory: 6000) with { StopTimeout = 600 });
        world.Register("small", "bridge", [World.Container("tiny", memory: 64)], null, null, null);
        var old = world.Run("web").Tasks.Single();
        world.Advance(60);
        world.Stop(old);
        var replacement = world.Run("web").Tasks.Single();
        var small = world.Run("small").Tasks.Single();
        world.Advance(300);

        Assert.Equal("PENDING", world.Describe(replacement).LastStatus);
        Assert.Equal("PENDING", world.Describe(small).LastStatus);
        world.Advance(320);
        Assert.Equal("RUNNING", world.Describe(replacement).LastStatus);
        Assert.Equal("RUNNING", world.Describe(small).LastStatus);
        Assert.InRange(World.After(replacement, world.Describe(replacement).StartedAt)!.Value, 600, 620);
    }

    [Fact]
    public void A_host_without_its_agent_takes_no_task_and_is_told_later_what_to_stop()
    {
        var instance = world.Ecs.AddInstances("c", "m5.large").Single();
        world.Bridge(World.Container());
        var task = world.Run("web").Tasks.Single();
        world.Advance(60);
        world.Ecs.SetAgentConnected(instance, false);

        Assert.Equal("AGENT", world.Run("web").Failures.Single().Reason);
        world.Stop(task);
        world.Advance(60);
        Assert.Equal("RUNNING", world.Describe(task).LastStatus);
        Assert.Equal("RUNNING", world.Describe(task).Containers[0].LastStatus);
        world.Ecs.SetAgentConnected(instance, true);
        world.Advance(10);
        Assert.Equal("STOPPED", world.Describe(task).LastStatus);
    }

    [Fact]
    public void A_draining_host_takes_no_task_and_keeps_those_of_nobody()
    {
        var instance = world.Ecs.AddInstances("c", "m5.large").Single();
        world.Bridge(World.Container());
        var task = world.Run("web").Tasks.Single();
        world.Advance(60);
        var answer = world.Ecs.UpdateContainerInstancesState(new UpdateContainerInstancesStateRequest { Cluster = "c", ContainerInstances = [instance], Status = "DRAINING" });

        Assert.Equal("DRAINING", answer.ContainerInstances.Single().Status);
        Assert.Empty(world.Run("web").Tasks);
        Assert.Equal("RUNNING", world.Describe(task).LastStatus);
    }

    [Fact]
    public void A_lost_host_is_noticed_after_a_while_and_its_tasks_are_STOPPED()
    {
        var instance = world.Ecs.AddInstances("c", "m5.large").Single();
        world.Bridge(World.Container());
        var task = world.Run("web").Tasks.Single();
        world.Advance(60);
        world.Ecs.LoseInstance(instance);
        Assert.Equal("RUNNING", world.Describe(task).LastStatus);
        world.Advance(121);
        task = world.Describe(task);

        Assert.Equal("STOPPED", task.LastStatus);
        Assert.Matches(@"^Host EC2 \(instance i-0[0-9a-f]{16}\) terminated\.$", task.StoppedReason);
        Assert.Null(task.Containers[0].ExitCode);
        Assert.Empty(world.Ecs.ListContainerInstances(new ListContainerInstancesRequest { Cluster = "c" }).ContainerInstanceArns);
    }

    [Fact]
    public void Resources_are_what_is_left_by_tasks_that_are_meant_to_run()
    {
        var instance = world.Ecs.AddInstances("c", "m4.large").Single();
        world.Bridge(World.Container(memory: 1000) with { Cpu = 256, PortMappings = new[] { new PortMapping { ContainerPort = 80, HostPort = 8080 } } });
        var task = world.Run("web").Tasks.Single();
        Assert.Equal((2048 - 256, 7985 - 1000, true), Remaining());
        world.Stop(task);
        Assert.Equal((2048, 7985, false), Remaining());

        (int Cpu, int Memory, bool Port) Remaining()
        {
            var left = world.Ecs.DescribeContainerInstances(new DescribeContainerInstancesRequest { Cluster = "c", ContainerInstances = [instance] }).ContainerInstances.Single().RemainingResources;
            return (left[0].IntegerValue, left[1].IntegerValue, left[2].StringSetValue.Contains("8080"));
        }
    }

    [Fact]
    public void A_fleet_comes_from_what_describe_container_instances_prints()
    {
        const string json = """
            { "containerInstances": [ { "ec2InstanceId": "i-1", "status": "ACTIVE", "agentConnected": true, "capacityProviderName": "asg",
                "registeredResources": [ { "name": "CPU", "integerValue": 2048 }, { "name": "MEMORY", "integerValue": 3768 }, { "name": "PORTS", "stringSetValue": ["22", "2375"] } ],
                "attributes": [ { "name": "ecs.availability-zone", "value": "us-east-1c" }, { "name": "ecs.instance-type", "value": "c5.large" }, { "name": "stack", "value": "blue" } ] } ] }
            """;
        var arn = world.Ecs.AddInstancesFrom("c", json).Single();
        var instance = world.Ecs.DescribeContainerInstances(new DescribeContainerInstancesRequest { Cluster = "c", ContainerInstances = [arn] }).ContainerInstances.Single();

        Assert.Equal(3768, instance.RegisteredResources[1].IntegerValue);
        Assert.Equal("asg", instance.CapacityProviderName);
        Assert.Contains(instance.Attributes, attribute => attribute is { Name: "stack", Value: "blue" });
        Assert.Throws<ArgumentException>(() => world.Ecs.AddInstancesFrom("c", "{}"));
    }

    [Fact]
    public void StartTask_says_which_instances_it_does_not_know()
    {
        world.Bridge(World.Container());
        var answer = world.Ecs.StartTask(new StartTaskRequest { Cluster = "c", TaskDefinition = "web", ContainerInstances = new[] { "0123456789abcdef0123456789abcdef" } });

        Assert.Equal("MISSING", answer.Failures.Single().Reason);
    }
}
