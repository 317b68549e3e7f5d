using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Infra;
using Xunit;

namespace EcsGen.Testing.Tasks;

/// <summary>What must hold whatever happens: over random fleets, definitions, runs, stops and faults.</summary>
public class TaskProperties
{
    private static readonly string[] Order = ["PROVISIONING", "PENDING", "ACTIVATING", "RUNNING", "DEACTIVATING", "STOPPING", "DEPROVISIONING", "STOPPED"];

    private static readonly Gen<Step[]> Steps = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 40], Gen.Int[1, 90]).Select(step => new Step(step.Item1, step.Item2, step.Item3)).Array[5, 40];

    [Fact]
    public void No_host_gives_away_more_than_it_has_and_no_port_twice() => Steps.Sample(
        steps => new Scenario(3).Play(steps, scenario =>
        {
            foreach (var instance in scenario.Ecs.State.Clusters.Single().Instances)
            {
                Assert.True(instance.Ledger.FreeCpu >= 0 && instance.Ledger.FreeMemory >= 0);
                Assert.True(instance.AgentLedger.FreeCpu >= 0 && instance.AgentLedger.FreeMemory >= 0);
                var working = instance.Tasks.Where(task => task.Containers.Any(container => container.Status == Cluster.Tasks.ContainerStatus.Running)).ToList();
                var ports = working.SelectMany(task => task.Plan.TcpPorts).ToList();
                Assert.Equal(ports.Distinct().Count(), ports.Count);
                Assert.True(working.Sum(task => task.Plan.Memory) <= instance.AgentLedger.Size.Memory);
            }
        }), iter: 40);

    [Fact]
    public void Every_task_passes_its_states_in_legal_order() => Steps.Sample(
        steps =>
        {
            var scenario = new Scenario(5);
            scenario.Play(steps, _ => { });
            scenario.Ecs.RunUntilIdle();
            foreach (var task in scenario.Ecs.Log.Where(entry => entry.Kind == "task").GroupBy(entry => entry.Subject))
            {
                var states = task.Select(entry => Array.IndexOf(Order, entry.Detail?.ToString())).Where(state => state >= 0).ToList();
                Assert.Equal(states.Distinct().Order(), states);
            }
        }, iter: 40);

    [Fact]
    public void All_ends_well_when_everything_is_stopped() => Steps.Sample(
        steps =>
        {
            var scenario = new Scenario(7);
            scenario.Play(steps, _ => { });
            scenario.StopAll();
            foreach (var instance in scenario.Ecs.State.Clusters.Single().Instances)
            {
                Assert.Empty(instance.Tasks);
                Assert.Empty(instance.Waiting);
                Assert.Equal((0, 0, 0), (instance.Ledger.UsedCpu, instance.Ledger.UsedMemory, instance.AgentLedger.UsedMemory));
            }
            var cluster = scenario.Ecs.DescribeClusters(new DescribeClustersRequest { Clusters = ["c"] }).Clusters.Single();
            Assert.Equal((0, 0), (cluster.RunningTasksCount, cluster.PendingTasksCount));
        }, iter: 40);

    [Fact]
    public void The_same_seed_gives_the_same_log() => Gen.Select(Steps, Gen.ULong).Sample(
        (steps, seed) => Assert.Equal(Log(steps, seed), Log(steps, seed)), iter: 20);

    [Fact]
    public void Drawn_delays_are_of_the_seed_too()
    {
        var steps = Enumerable.Range(0, 10).Select(i => new Step(0, i, 10)).ToArray();

        Assert.Equal(Log(steps, 1, 0.3), Log(steps, 1, 0.3));
        Assert.NotEqual(Log(steps, 1, 0.3), Log(steps, 2, 0.3));
    }

    private static string Log(Step[] steps, ulong seed, double jitter = 0)
    {
        var scenario = new Scenario(seed, jitter);
        scenario.Play(steps, _ => { });
        return scenario.Ecs.Log.Render();
    }

    private readonly record struct Step(int Kind, int Which, int Seconds);

    private sealed class Scenario
    {
        private readonly World world;
        private readonly List<string> tasks = [];
        private readonly List<string> instances;

        public Scenario(ulong seed, double jitter = 0)
        {
            world = new World(new EcsOptions { Seed = seed, Timings = new EcsTimings { Jitter = jitter } });
            instances = [.. Ecs.AddInstances("c", "t3.small", 2), .. Ecs.AddInstances("c", "m5.large", 2)];
            world.Register("static", "bridge", [World.Container("a", memory: 300) with { PortMappings = new[] { new PortMapping { ContainerPort = 80, HostPort = 80 } } }], null, null, null);
            world.Register("big", "bridge", [World.Container("b", memory: 1500) with { Cpu = 700, StopTimeout = 90 }, World.Container("c", essential: false) with { DependsOn = World.On("b", "START") }], null, null, null);
            world.Register("eni", "awsvpc", [World.Container("d", memory: 200)], null, null, null);
            world.Behave("b", new ContainerBehaviour { IgnoresStopSignal = true });
        }

        public EcsSimulator Ecs => world.Ecs;

        public void Play(Step[] steps, Action<Scenario> check)
        {
            foreach (var step in steps)
            {
                Do(step);
                check(this);
                world.Advance(step.Seconds);
                check(this);
            }
        }

        public void StopAll()
        {
            foreach (var instance in instances.Where(IsThere)) Ecs.SetAgentConnected(instance, true);
            foreach (var task in tasks) Stop(task);
            Ecs.RunUntilIdle();
        }

        private void Do(Step step)
        {
            switch (step.Kind)
            {
                case 0: Run("static", step.Which); break;
                case 1: Run("big", step.Which); break;
                case 2: Run("eni", step.Which); break;
                case 3 when tasks.Count > 0: Stop(tasks[step.Which % tasks.Count]); break;
                case 4 when tasks.Count > 0: Kill(tasks[step.Which % tasks.Count]); break;
                case 5 when IsThere(Any(step)): Ecs.SetAgentConnected(Any(step), step.Which % 3 == 0); break;
                case 6 when step.Which % 7 == 0 && IsThere(Any(step)): Ecs.LoseInstance(Any(step)); break;
            }
        }

        private string Any(Step step) => instances[step.Which % instances.Count];

        private bool IsThere(string instance) => Ecs.State.Clusters.Single().Instances.Any(one => one.Arn == instance);

        private void Run(string family, int which)
        {
            if (Ecs.State.Clusters.Single().Instances.Count == 0) return;
            var network = family == "eni" ? new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = new[] { "subnet-a", "subnet-b", "subnet-c" } } } : null;
            tasks.AddRange(Ecs.RunTask(new RunTaskRequest { Cluster = "c", TaskDefinition = family, Count = 1 + (which % 5), NetworkConfiguration = network }).Tasks.Select(task => task.TaskArn!));
        }

        private void Stop(string task)
        {
            if (Ecs.State.Clusters.Single().Tasks.Any(one => one.Arn == task)) Ecs.StopTask(new StopTaskRequest { Cluster = "c", Task = task });
        }

        private void Kill(string task)
        {
            var state = Ecs.State.Clusters.Single().Tasks.FirstOrDefault(one => one.Arn == task);
            var running = state?.Containers.FirstOrDefault(container => container.Status == Cluster.Tasks.ContainerStatus.Running);
            if (running is not null && state!.Instance is { AgentConnected: true }) Ecs.ExitContainer(task, running.Plan.Name, 1);
        }
    }
}
