using System;
using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Services.Events;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Services;

internal enum ServiceStatus : byte
{
    Active,
    Draining,
    Inactive,
}

/// <summary>A service.</summary>
internal sealed class ServiceState
{
    public ServiceState(ServiceScheduler scheduler, ClusterState cluster, string name, bool isDaemon, string controller, DateTimeOffset now)
    {
        Scheduler = scheduler;
        Cluster = cluster;
        Name = name;
        IsDaemon = isDaemon;
        Controller = controller;
        CreatedAt = now;
        Events = new EventFeed(this);
    }

    public ServiceScheduler Scheduler { get; }

    public ClusterState Cluster { get; }

    public string Name { get; }

    public string Arn => Cluster.Region.Names.Service(Cluster.Name, Name);

    /// <summary>The group that its tasks are counted by in placement.</summary>
    public string TaskGroup => "service:" + Name;

    public bool IsDaemon { get; }

    /// <summary>ECS or EXTERNAL; CODE_DEPLOY is not simulated.</summary>
    public string Controller { get; set; }

    /// <summary>What it was created with, its tags aside: the same request with the same token is no new one.</summary>
    public required Node Request { get; init; }

    public DateTimeOffset CreatedAt { get; }

    public string CreatedBy => $"arn:aws:iam::{Cluster.Region.Names.Account}:root";

    public ServiceStatus Status { get; set; }

    public int DesiredCount { get; set; }

    public ServiceSettings Settings { get; set; } = new();

    /// <summary>The newest one first: PRIMARY, then those that it replaces.</summary>
    public List<DeploymentState> Deployments { get; } = [];

    /// <summary>The PRIMARY deployment. A service with the EXTERNAL controller has none before its first task set, see <see cref="IsExternal"/>.</summary>
    public DeploymentState Primary => PrimarySet ?? Deployments[0];

    /// <summary>Whether someone else drives its deployments: they are task sets.</summary>
    public bool IsExternal => Controller == "EXTERNAL";

    /// <summary>The task set that is PRIMARY; null when none is.</summary>
    public DeploymentState? PrimarySet { get; set; }

    public LaunchKind Kind => Deployments.Count == 0 ? LaunchKind.Ec2 : Primary.Shares[0].Launch.Kind;

    /// <summary>The deployment that a rollback goes to; null before the first one is COMPLETED.</summary>
    public DeploymentState? LastCompleted { get; set; }

    /// <summary>Every service deployment, in the order of their making.</summary>
    public List<ServiceDeploymentState> History { get; } = [];

    public ServiceDeploymentState? Current { get; set; }

    public List<RevisionState> Revisions { get; } = [];

    public EventFeed Events { get; }

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    public bool IsSteady { get; set; }

    /// <summary>The next round of the scheduler.</summary>
    public Scheduled? NextRound { get; set; }

    public long LastRoundTicks { get; set; } = long.MinValue / 2;

    /// <summary>Since when placement has failed without a success; -1 when it has not.</summary>
    public long UnplacedSinceTicks { get; set; } = -1;

    /// <summary>What the last round could not do, and why.</summary>
    public RoundReport Report { get; set; } = RoundReport.Empty;

    /// <summary>How many tasks it has started in the run until idle that is going on.</summary>
    public long WatchedStarts { get; set; }

    public bool IsRebalancing { get; set; }

    /// <summary>Running tasks whose instance drains.</summary>
    public List<ServiceTask> Moving { get; } = [];

    /// <summary>Registrations and deregistrations that no event has told yet, by deployment and target group.</summary>
    public SortedDictionary<(string Deployment, string Group), (int Registered, int Deregistered)> Tally { get; } = [];

    /// <summary>Whether a deployment waits for tasks that are protected, and as many are as are desired.</summary>
    public bool IsBlockedByProtection => Report.HeldByProtection >= DesiredCount && Report.HeldByProtection > 0;

    /// <summary>The stages that a deployment is in; null when none is.</summary>
    public Stages.StageMachine? OpenStages => Current?.Stages is { IsOpen: true } stages ? stages : null;

    public int Running => Sum(static deployment => deployment.Running);

    public int Pending => Sum(static deployment => deployment.Pending);

    public int Alive => Sum(static deployment => deployment.Alive);

    public int Healthy => Sum(static deployment => deployment.Healthy);

    public int Leaving => Sum(static deployment => deployment.Leaving);

    public override string ToString() => Name;

    private int Sum(Func<DeploymentState, int> of)
    {
        var sum = 0;
        foreach (var deployment in Deployments) sum += of(deployment);
        return sum;
    }
}
