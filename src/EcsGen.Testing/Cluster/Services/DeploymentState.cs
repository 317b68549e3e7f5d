using System;
using System.Collections.Generic;
using EcsGen.Testing.Cluster.Services.TaskSets;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

internal enum RolloutState : byte
{
    InProgress,
    Completed,
    Failed,
}

/// <summary>A deployment: a revision of the service with the tasks that run it. It is what <c>deployments</c> of DescribeServices shows.</summary>
internal sealed class DeploymentState(ServiceState service, RevisionState revision, string id, long now, TaskSetState? set = null) : ITaskOwner
{
    private readonly TaskBag[] bags = [new(), new(), new(), new(), new()];

    public ServiceState Service { get; } = service;

    public RevisionState Revision { get; } = revision;

    /// <summary>As <c>ecs-svc/1234567890123456789</c>.</summary>
    public string Id { get; } = id;

    /// <summary>What makes it a task set; null for a deployment of ECS's own.</summary>
    public TaskSetState? Set { get; } = set;

    /// <summary>Who its events are about: the service, or the task set in it.</summary>
    public string EventScope => Set is null ? Service.Name : $"{Service.Name}, taskSet {Id}";

    public long CreatedTicks { get; } = now;

    public long UpdatedTicks { get; set; } = now;

    public RolloutState Rollout { get; set; }

    public string RolloutReason { get; set; } = $"ECS deployment {id} in progress.";

    /// <summary>Whether it has ever been COMPLETED: only such a one can be rolled back to.</summary>
    public bool WasCompleted { get; set; }

    /// <summary>How many tasks the scheduler wants of it: the desired count for the PRIMARY one, what is left for those that it replaces.</summary>
    public int Wanted { get; set; }

    /// <summary>What the API shows as its desired count: it follows the service's with the scheduler's next round.</summary>
    public int ShownDesired { get; set; }

    /// <summary>How many rounds of the scheduler have seen it as the PRIMARY one.</summary>
    public int Rounds { get; set; }

    /// <summary>Tasks in a row that did not start, or were stopped for failing their checks.</summary>
    public int FailedTasks { get; set; }

    /// <summary>What the circuit breaker counts.</summary>
    public int BreakerFailures { get; set; }

    /// <summary>Which of the two target groups of a pair its tasks register with.</summary>
    public bool UsesAlternate { get; set; }

    /// <summary>The part of the production traffic that a deployment in stages gives it, in percent.</summary>
    public double ProductionWeight { get; set; }

    /// <summary>The part of the test traffic, in percent.</summary>
    public double TestWeight { get; set; }

    public StartThrottle Throttle { get; } = new();

    /// <summary>Alarms that were in ALARM when it began: they say nothing about it.</summary>
    public HashSet<string> IgnoredAlarms { get; } = new(StringComparer.Ordinal);

    /// <summary>When its bake time began; -1 before.</summary>
    public long BakeTicks { get; set; } = -1;

    /// <summary>What to start tasks with, for each capacity provider of the strategy (one without a strategy).</summary>
    public IReadOnlyList<CapacityShare> Shares { get; set; } = [];

    public int Pending => Count(TaskGroup.Pending);

    public int Warming => Count(TaskGroup.Warming);

    public int Healthy => Count(TaskGroup.Healthy);

    public int Unhealthy => Count(TaskGroup.Unhealthy);

    /// <summary>Meant to stop and not yet STOPPED.</summary>
    public int Leaving => Count(TaskGroup.Leaving);

    /// <summary>RUNNING and meant to.</summary>
    public int Running => Warming + Healthy + Unhealthy;

    /// <summary>PENDING or RUNNING: what the maximum is of.</summary>
    public int Alive => Pending + Running;

    /// <summary>Whether its tasks have something that tells their health: target groups, or health checks of essential containers.</summary>
    public bool HasChecks { get; } = revision.Targets.Count > 0 || revision.HasHealthChecks;

    /// <summary>How many tasks count towards a steady state: those without checks as soon as they run.</summary>
    public int Ready => HasChecks ? Healthy : Healthy + Warming;

    public string? ServiceName => Service.Name;

    /// <summary>Whether a replaced deployment still starts a task for one that was lost: with its own revision, and only if that was good once.</summary>
    public bool Replaces(EcsBehaviour behaviour) => WasCompleted && behaviour.ReplacesWithSameRevision;

    /// <summary>The target group that its tasks register with for a port.</summary>
    public string GroupOf(TargetPort port) => UsesAlternate && port.AlternateArn is { } alternate ? alternate : port.TargetGroupArn;

    public TaskBag Bag(TaskGroup group) => bags[(int)group];

    public int Count(TaskGroup group) => bags[(int)group].Count;

    /// <summary>Puts a task into the group that it belongs to now.</summary>
    public void Move(ServiceTask task, TaskGroup group)
    {
        if (task.Group != TaskGroup.Gone) Bag(task.Group).Remove(task);
        var alive = (group < TaskGroup.Leaving ? 1 : 0) - (task.IsAlive ? 1 : 0);
        task.Share.Alive += alive;
        task.Group = group;
        if (group != TaskGroup.Gone) Bag(group).Add(task);
    }

    public void TaskChanged(TaskState task, TaskStatus before) => Service.Scheduler.TaskChanged((ServiceTask)task.OwnerData!);

    public bool BeginActivation(TaskState task) => Service.Scheduler.BeginActivation((ServiceTask)task.OwnerData!);

    public bool BeginDeactivation(TaskState task) => Service.Scheduler.BeginDeactivation((ServiceTask)task.OwnerData!);

    public void ProtectionChanged(TaskState task) => Service.Scheduler.Wake(Service);

    /// <summary>Not when more tasks would be protected than are desired, while a deployment waits for protected ones (DEPLOYMENT_BLOCKED).</summary>
    public bool AllowsProtection(TaskState task) => ((ServiceTask)task.OwnerData!).IsProtected || !Service.IsBlockedByProtection;

    public override string ToString() => Id;
}

/// <summary>What is started on one capacity provider, or on the launch type.</summary>
internal sealed class CapacityShare(TaskLaunch launch, int weight, int @base)
{
    public TaskLaunch Launch { get; set; } = launch;

    public int Weight { get; } = weight;

    public int Base { get; } = @base;

    /// <summary>How many tasks of it are PENDING or RUNNING.</summary>
    public int Alive { get; set; }
}
