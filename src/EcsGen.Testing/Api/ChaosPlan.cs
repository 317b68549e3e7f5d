using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing;

/// <summary>Faults by chance. Its text has the seed that replays them, and what has happened so far.</summary>
public sealed class ChaosPlan
{
    private readonly EcsSimulator ecs;
    private readonly ChaosOptions options;
    private readonly SeededRandom random;
    private readonly List<string> happened = [];
    private readonly TimeSpan ends;

    internal ChaosPlan(EcsSimulator ecs, ChaosOptions options, ulong seed)
    {
        if (options.Kinds.Count == 0) throw new ArgumentException("Chaos needs a kind of fault to choose from", nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Every, TimeSpan.Zero);
        this.ecs = ecs;
        this.options = options;
        Seed = seed;
        random = new SeededRandom(seed, "chaos");
        ends = ecs.Kernel.Elapsed + options.For;
    }

    /// <summary>The seed that replays it: <c>new ChaosOptions { Seed = … }</c>.</summary>
    public ulong Seed { get; }

    /// <summary>What has happened so far, in order.</summary>
    public IReadOnlyList<string> Happened => happened;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"chaos seed {Seed}") + string.Concat(happened.Select(line => "\n  " + line));

    internal void Begin()
    {
        ecs.Kernel.Record("chaos", string.Create(CultureInfo.InvariantCulture, $"seed {Seed}"), "begins");
        Next();
    }

    // times between independent events: evenly from 0 to twice the mean is enough, and easy to follow
    private void Next()
    {
        var wait = random.Between(TimeSpan.FromSeconds(1), 2 * options.Every);
        if (ecs.Kernel.Elapsed + wait <= ends) ecs.Kernel.Schedule(wait, "chaos", Strike);
    }

    private void Strike()
    {
        switch (options.Kinds[random.Next(options.Kinds.Count)])
        {
            case ChaosKind.ContainerExit when AnyContainer() is { } container:
                Tell($"container {container} exits with 1");
                ecs.State.Engine.Exit(container, 1);
                break;
            case ChaosKind.OutOfMemory when AnyContainer() is { } container:
                Tell($"container {container} runs out of memory");
                ecs.State.Engine.Exit(container, 137, TaskEngine.OutOfMemory);
                break;
            case ChaosKind.InstanceLoss when AnyInstance() is { } instance:
                Tell($"instance {instance} is lost");
                ecs.State.Instances.Lose(instance);
                break;
            case ChaosKind.AgentLoss when AnyInstance() is { } instance:
                Pass($"the agent of instance {instance} is away", () => ecs.State.Instances.SetConnected(instance, false), () => Reconnect(instance));
                break;
            case ChaosKind.CapacityDrought:
                Pass("Fargate has no room", () => ecs.SetFargateCapacity(false), () => ecs.SetFargateCapacity(true));
                break;
        }
        Next();
    }

    private void Reconnect(InstanceState instance)
    {
        if (!instance.IsLost && instance.Status != InstanceStatus.Inactive) ecs.State.Instances.SetConnected(instance, true);
    }

    private void Pass(string what, Action begin, Action end)
    {
        var time = random.Between(TimeSpan.FromSeconds(30), options.LastsAtMost);
        Tell(string.Create(CultureInfo.InvariantCulture, $"{what} for {time:c}"));
        begin();
        ecs.Kernel.Schedule(time, "chaos passes", end);
    }

    private ContainerState? AnyContainer() => Any(
        ecs.State.Clusters.SelectMany(cluster => cluster.Tasks).Where(task => task.Status == TaskStatus.Running && !task.IsDesiredStopped)
            .SelectMany(task => task.Containers).Where(container => container.Stage == ContainerStage.Running).ToList());

    private InstanceState? AnyInstance() => Any(ecs.State.Clusters.SelectMany(cluster => cluster.Instances).Where(instance => instance.AgentConnected).ToList());

    private T? Any<T>(List<T> all) where T : class => all.Count == 0 ? null : all[random.Next(all.Count)];

    private void Tell(string what)
    {
        happened.Add(string.Create(CultureInfo.InvariantCulture, $"{ecs.Kernel.Elapsed:c} {what}"));
        ecs.Kernel.Record("chaos", string.Create(CultureInfo.InvariantCulture, $"seed {Seed}"), what);
    }
}
