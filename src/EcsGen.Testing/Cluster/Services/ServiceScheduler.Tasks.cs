using System;
using System.Collections.Generic;
using EcsGen.Testing.Cluster.Services.Events;
using EcsGen.Testing.Cluster.Services.Targets;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>What becomes of tasks, told by the engine: which group they belong to, their target groups, their failures.</summary>
internal sealed partial class ServiceScheduler
{
    public void TaskChanged(ServiceTask task)
    {
        if (task.Task.Status == TaskStatus.Running && !task.Task.IsDesiredStopped && !task.WasRunning) BeginRunning(task);
        Regroup(task);
    }

    /// <summary>A target is healthy, or is not any more.</summary>
    public void TargetChanged(Target target)
    {
        var task = target.Owner;
        if (target.State == TargetState.Unhealthy && task.IsAlive && !IsInGrace(task))
            task.Deployment.Service.Events.Send(new EventText(task.Deployment.EventScope, EventTexts.UnhealthyTarget(task.Task.IdText, target.Port, target.Group.Arn, "Health checks failed")));
        Regroup(task);
    }

    /// <summary>With several target groups, or with service discovery, a task is RUNNING only when it is registered.</summary>
    public bool BeginActivation(ServiceTask task)
    {
        var revision = task.Deployment.Revision;
        if (revision.Targets.Count < 2 && revision.ServiceRegistries.Count == 0) return false;
        Kernel.Schedule(Timings.TargetIsRegistered, "task is registered", Activate, task);
        return true;
    }

    /// <summary>A task shall stop: it is taken out of its target groups first, unless StopTask has asked.</summary>
    public bool BeginDeactivation(ServiceTask task)
    {
        if (task.Targets is not { } targets) return false;
        if (task.Task.StopCode == TaskStopCode.UserInitiated && !Behaviour.StopTaskDeregistersFirst) return false;
        var delay = TimeSpan.Zero;
        foreach (var target in targets)
            if (target.Group.DeregistrationDelay > delay)
                delay = target.Group.DeregistrationDelay;
        if (delay == TimeSpan.Zero) return false;
        Kernel.Schedule(delay, "deregistration delay", region.Engine.Deactivated, task.Task);
        return true;
    }

    private void Activate(ServiceTask task)
    {
        if (task.Task.IsDesiredStopped) return;
        RegisterTargets(task);
        region.Engine.Activated(task.Task);
    }

    private void BeginRunning(ServiceTask task)
    {
        task.WasRunning = true;
        var deployment = task.Deployment;
        deployment.Throttle.Started();
        deployment.FailedTasks = 0;
        deployment.Service.Events.Over(EventTexts.Throttled);
        if (deployment == deployment.Service.Primary && deployment.Service.OpenStages is null && !deployment.Service.IsExternal) RemoveUnfinished(deployment.Service);
        if (!deployment.HasChecks) Kernel.Schedule(Timings.CountsAsHealthyAfter, "task counts as healthy", Settle, task);
        else if (deployment.Service.Settings.GraceSeconds > 0) Kernel.Schedule(TimeSpan.FromSeconds(deployment.Service.Settings.GraceSeconds), "health check grace ends", Regroup, task);
        if (deployment.Revision.Targets.Count == 1 && task.Targets is null) Kernel.Schedule(Timings.TargetIsRegistered, "target is registered", RegisterTargets, task);
    }

    // a replaced deployment that was never COMPLETED and has no task is not shown any more once the new one runs one (recorded); others go with the next round
    private static void RemoveUnfinished(ServiceState service) =>
        service.Deployments.RemoveAll(old => old != service.Primary && !old.WasCompleted && old.Alive + old.Leaving == 0);

    private void Settle(ServiceTask task)
    {
        task.HasSettled = true;
        Regroup(task);
    }

    private void RegisterTargets(ServiceTask task)
    {
        if (task.Task.IsDesiredStopped || task.Targets is not null) return;
        var ports = task.Deployment.Revision.Targets;
        if (ports.Count == 0) return;
        task.Targets = new Target[ports.Count];
        for (var i = 0; i < ports.Count; i++)
        {
            var target = task.Targets[i] = new Target(Targets.Find(task.Deployment.GroupOf(ports[i])), task, ports[i].Container, ports[i].Port);
            Targets.Register(target);
            Count(task.Deployment, target.Group.Arn, 1, 0);
        }
        Wake(task.Deployment.Service);
    }

    private void DeregisterTargets(ServiceTask task)
    {
        if (task.Targets is null) return;
        foreach (var target in task.Targets)
        {
            if (target.State == TargetState.Draining) continue;
            Targets.Deregister(target);
            Count(task.Deployment, target.Group.Arn, 0, 1);
        }
    }

    private static void Count(DeploymentState deployment, string group, int registered, int deregistered)
    {
        var tally = deployment.Service.Tally;
        var (in_, out_) = tally.GetValueOrDefault((deployment.Id, group));
        tally[(deployment.Id, group)] = (in_ + registered, out_ + deregistered);
    }

    private void Regroup(ServiceTask task)
    {
        var group = GroupOf(task);
        if (group == task.Group) return;
        var wasAlive = task.IsAlive;
        if (wasAlive && group >= TaskGroup.Leaving) CountFailure(task);
        task.Deployment.Move(task, group);
        if (wasAlive && !task.IsAlive) DeregisterTargets(task);
        if (group == TaskGroup.Healthy) BecameHealthy(task);
        Wake(task.Deployment.Service);
    }

    private TaskGroup GroupOf(ServiceTask owned)
    {
        var task = owned.Task;
        if (task.Status == TaskStatus.Stopped) return TaskGroup.Gone;
        if (task.IsDesiredStopped) return TaskGroup.Leaving;
        if (task.Status < TaskStatus.Running) return TaskGroup.Pending;
        if (FailedCheck(owned) is not null && !IsInGrace(owned)) return TaskGroup.Unhealthy;
        return IsHealthy(owned) ? TaskGroup.Healthy : TaskGroup.Warming;
    }

    /// <summary>The stopped reason that a failed check gives; null when none has failed.</summary>
    private static string? FailedCheck(ServiceTask owned)
    {
        if (owned.Task.Health == HealthStatus.Unhealthy) return "Task failed container health checks";
        if (owned.Targets is null) return null;
        foreach (var target in owned.Targets)
            if (target.State == TargetState.Unhealthy)
                return $"Task failed ELB health checks in (target-group {target.Group.Arn})";
        return null;
    }

    private static bool IsHealthy(ServiceTask owned)
    {
        var revision = owned.Deployment.Revision;
        if (!owned.Deployment.HasChecks) return owned.HasSettled;
        if (revision.HasHealthChecks && owned.Task.Health != HealthStatus.Healthy) return false;
        if (revision.Targets.Count == 0) return true;
        if (owned.Targets is null) return false;
        foreach (var target in owned.Targets)
            if (target.State != TargetState.Healthy)
                return false;
        return true;
    }

    private bool IsInGrace(ServiceTask owned)
    {
        var grace = TimeSpan.FromSeconds(owned.Deployment.Service.Settings.GraceSeconds).Ticks;
        return grace > 0 && Now < owned.Task.StartedTicks + grace;
    }

    private static void BecameHealthy(ServiceTask task)
    {
        task.WasHealthy = true;
        var service = task.Deployment.Service;
        if (service.Settings.Breaker.ResetsOnHealthyTask) task.Deployment.BreakerFailures = 0;
    }

    // a task fails its deployment when it does not come to run, or is stopped for failing its checks; not when the scheduler or a user had no more use for it
    private void CountFailure(ServiceTask task)
    {
        if (task.FailureIsCounted) return;
        var byItself = task.Task.StopCode is not (TaskStopCode.ServiceSchedulerInitiated or TaskStopCode.UserInitiated);
        var failedToStart = byItself && !task.WasRunning;
        var failedChecks = task.Group == TaskGroup.Unhealthy;
        var endedEarly = byItself && !task.WasHealthy && Behaviour.BreakerCountsEarlyExits;
        if (!failedToStart && !failedChecks && !endedEarly) return;
        task.FailureIsCounted = true;
        var deployment = task.Deployment;
        deployment.FailedTasks++;
        deployment.BreakerFailures++;
        if (failedToStart) deployment.Throttle.Failed(Now, Timings, Behaviour.LongestStartThrottle);
    }
}
