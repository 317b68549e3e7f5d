using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing;
using EcsGen.Testing.Api.Requests;

namespace EcsGen.Cli.Rehearsal;

/// <summary>What a rehearsal starts from.</summary>
internal sealed record Plan
{
    public required RegisterTaskDefinitionRequest Old { get; init; }

    public required RegisterTaskDefinitionRequest New { get; init; }

    public required CreateServiceRequest Service { get; init; }

    /// <summary>Types of instances and how many of each.</summary>
    public IReadOnlyList<(string Type, int Count)> Instances { get; init; } = [];

    /// <summary>The output of describe-container-instances; null for none.</summary>
    public string? Fleet { get; init; }

    /// <summary>Containers of the new definition that end with a code right after their start.</summary>
    public IReadOnlyList<(string Container, int Code)> Exits { get; init; } = [];

    /// <summary>Containers of the new definition that are never healthy and listen nowhere.</summary>
    public IReadOnlyList<string> Unhealthy { get; init; } = [];

    public ulong Seed { get; init; }

    public TimeSpan Within { get; init; } = TimeSpan.FromHours(2);

    public IReadOnlyList<string> Allow { get; init; } = [];
}

/// <summary>How a rehearsal ended.</summary>
internal enum Verdict
{
    /// <summary>The new definition runs.</summary>
    Completed,

    /// <summary>The old one runs again.</summary>
    RolledBack,

    /// <summary>Neither within the time.</summary>
    Unfinished,

    /// <summary>The old definition did not become stable on this fleet, so nothing was deployed.</summary>
    NoStart,
}

/// <summary>What a deployment would do.</summary>
/// <param name="Verdict">How it ended.</param>
/// <param name="Took">How long it took, in virtual time.</param>
/// <param name="FewestRunning">The fewest tasks that ran at one time meanwhile.</param>
/// <param name="Desired">How many tasks the service wants.</param>
/// <param name="Explanation">Why it is as it is, at the end.</param>
/// <param name="Events">The service's events, the oldest first.</param>
/// <param name="Timeline">The picture.</param>
internal sealed record Outcome(Verdict Verdict, TimeSpan Took, int FewestRunning, int Desired, string Explanation, IReadOnlyList<string> Events, Timeline Timeline);

/// <summary>Runs a deployment on the double: the service with the old definition until it is stable, then the new one.</summary>
internal sealed class Rehearsal(Plan plan)
{
    private const string Cluster = "rehearsal";
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly EcsSimulator ecs = new(new EcsOptions { Seed = plan.Seed, Allow = plan.Allow.ToList() });

    public Outcome Run()
    {
        ecs.CreateCluster(new CreateClusterRequest { ClusterName = Cluster });
        foreach (var (type, count) in plan.Instances) ecs.AddInstances(Cluster, type, count);
        if (plan.Fleet is { } fleet) AddFleet(fleet);
        var old = ecs.RegisterTaskDefinition(plan.Old).TaskDefinition!.TaskDefinitionArn!;
        var name = ecs.CreateService(plan.Service with { Cluster = Cluster, TaskDefinition = old }).Service!.ServiceName!;
        if (!ecs.RunUntil(() => IsStable(Describe(name)), Patience)) return End(name, Verdict.NoStart, ecs.Kernel.Elapsed);

        var begun = ecs.Kernel.Elapsed;
        var next = ecs.RegisterTaskDefinition(plan.New).TaskDefinition!;
        Behave(next.Family!, next.Revision);
        ecs.UpdateService(new UpdateServiceRequest { Cluster = Cluster, Service = name, TaskDefinition = next.TaskDefinitionArn });
        if (!ecs.RunUntil(() => IsStable(Describe(name)), plan.Within)) return End(name, Verdict.Unfinished, begun);
        return End(name, Describe(name).TaskDefinition == next.TaskDefinitionArn ? Verdict.Completed : Verdict.RolledBack, begun);
    }

    private void AddFleet(string text)
    {
        try
        {
            ecs.AddInstancesFrom(Cluster, text);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException("--fleet: " + exception.Message.Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal), exception);
        }
    }

    private void Behave(string family, int revision)
    {
        foreach (var (container, code) in plan.Exits)
            ecs.SetBehaviour(Selector(container), new ContainerBehaviour { RunsFor = TimeSpan.FromSeconds(1), ExitCode = code });
        foreach (var container in plan.Unhealthy)
            ecs.SetBehaviour(Selector(container), new ContainerBehaviour { ListensOn = [], Health = [new HealthChange(TimeSpan.Zero, false)] });

        ContainerSelector Selector(string container) => new() { Family = family, Revision = revision, Container = container };
    }

    private Testing.Api.Service Describe(string name) => ecs.DescribeServices(new DescribeServicesRequest { Cluster = Cluster, Services = [name] }).Services[0];

    private static bool IsStable(Testing.Api.Service service) =>
        service.Deployments.Count == 1 && service.RunningCount == service.DesiredCount && service.Deployments[0].RolloutState is null or "COMPLETED";

    private Outcome End(string name, Verdict verdict, TimeSpan begun)
    {
        var service = Describe(name);
        var timeline = ecs.Timeline();
        return new Outcome(verdict, ecs.Kernel.Elapsed - begun, Fewest(timeline, begun), service.DesiredCount, ecs.ExplainService(Cluster, name).ToString().TrimEnd(),
            service.Events.Reverse().Select(found => found.Message ?? "").ToList(), timeline);
    }

    private static int Fewest(Timeline timeline, TimeSpan begun)
    {
        var running = timeline.Tasks.SelectMany(task => task.Spans).Where(span => span.Status == "RUNNING").ToList();
        var moments = running.SelectMany(span => new[] { span.From, span.To }).Append(begun).Where(moment => moment >= begun && moment < timeline.End);
        return moments.Select(moment => running.Count(span => span.From <= moment && moment < span.To)).DefaultIfEmpty().Min();
    }
}
