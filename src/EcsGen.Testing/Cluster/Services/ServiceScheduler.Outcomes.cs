using System;
using System.Linq;
using EcsGen.Testing.Cluster.Services.Events;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>How deployments end: COMPLETED, FAILED by the circuit breaker or an alarm, rolled back.</summary>
internal sealed partial class ServiceScheduler
{
    private const string BreakerReason = "ECS deployment circuit breaker: tasks failed to start.";
    private const string AlarmReason = "ECS deployment failed: alarm detected.";

    private const string UserReason = "ECS deployment stopped by user.";

    private void JudgeDeployment(ServiceState service)
    {
        var primary = service.Primary;
        if (service.Current is { Status: ServiceDeploymentStatus.Pending } begun)
        {
            begun.Status = ServiceDeploymentStatus.InProgress;
            begun.StartedTicks = begun.UpdatedTicks = Now;
        }
        if (primary.Rollout != RolloutState.InProgress) return;
        var breaker = service.Settings.Breaker;
        if (breaker.IsEnabled && service.OpenStages is null && primary.BreakerFailures > 0 && primary.BreakerFailures >= breaker.Threshold(service.DesiredCount, Behaviour.CircuitBreakerFloor))
        {
            Fail(service, BreakerReason, "tasks failed to start", breaker.RollsBack);
            return;
        }
        if (TriggeredAlarms(service, primary) is not { Length: > 0 } triggered) return;
        service.Current?.TriggeredAlarms.AddRange(triggered);
        Fail(service, AlarmReason, "alarm detected", service.Settings.AlarmsRollBack);
    }

    /// <summary>StopServiceDeployment: goes back to the last COMPLETED deployment, or leaves everything as it is.</summary>
    public void StopDeployment(ServiceDeploymentState deployment, bool rollback)
    {
        var service = deployment.Service;
        deployment.StatusReason = "The deployment was stopped by a user.";
        if (rollback && deployment.RollbackTo is null) deployment.Status = ServiceDeploymentStatus.RollbackRequested;
        Fail(service, UserReason, "deployment stopped by user", rollback);
        Wake(service);
    }

    private string[] TriggeredAlarms(ServiceState service, DeploymentState deployment) =>
        !service.Settings.WatchesAlarms ? [] : service.Settings.Alarms.Where(name => Alarms.Contains(name) && !deployment.IgnoredAlarms.Contains(name)).ToArray();

    private void Fail(ServiceState service, string reason, string told, bool rollsBack)
    {
        var failed = service.Primary;
        failed.Rollout = RolloutState.Failed;
        failed.RolloutReason = reason;
        failed.UpdatedTicks = Now;
        failed.Wanted = 0;
        Kernel.Record("deployment", failed, "FAILED: " + reason);
        service.Events.Send(EventTexts.Failed(failed.Id, told));
        if (service.Current is { RollbackTo: not null } current)
        {
            End(current, ServiceDeploymentStatus.RollbackFailed, reason);
            return;
        }
        // with nothing to go back to, nothing more is started and the service stays as it is
        var back = service.OpenStages?.Abandon() ?? service.LastCompleted;
        if (rollsBack && back is { } target && target != failed) RollBack(service, target, reason);
        else if (service.Current is { } stopped) End(stopped, ServiceDeploymentStatus.Stopped, reason);
    }

    /// <summary>Makes an earlier deployment the PRIMARY one again.</summary>
    private void RollBack(ServiceState service, DeploymentState target, string reason)
    {
        service.Deployments.Remove(target);
        service.Deployments.Insert(0, target);
        target.Rollout = RolloutState.InProgress;
        target.RolloutReason = reason == BreakerReason ? $"ECS deployment circuit breaker: rolling back to deploymentId {target.Id}." : $"ECS deployment rollback: rolling back to deploymentId {target.Id}.";
        target.UpdatedTicks = Now;
        target.BreakerFailures = target.FailedTasks = target.Rounds = 0;
        target.BakeTicks = -1;
        target.Throttle.Started();
        target.IgnoredAlarms.UnionWith(Alarms);
        Kernel.Record("deployment", target, "PRIMARY again");
        service.Events.Send(EventTexts.RollingBack(target.Id));
        service.IsSteady = false;
        if (service.Current is not { } current) return;
        current.Status = ServiceDeploymentStatus.RollbackInProgress;
        current.StatusReason = reason;
        current.RollbackReason = reason;
        current.RollbackTo = target;
        current.RollbackTicks = current.UpdatedTicks = Now;
    }

    private void Complete(ServiceState service)
    {
        var primary = service.Primary;
        if (primary.Rollout == RolloutState.Completed) return;
        if (primary.BakeTicks < 0) primary.BakeTicks = Now;
        if (BakesUntil(service) is not null) return;
        SetCompleted(primary);
        primary.WasCompleted = true;
        service.LastCompleted = primary;
        Kernel.Record("deployment", primary, "COMPLETED");
        if (Behaviour.HasRolloutState) service.Events.Send(EventTexts.Completed(primary.Id));
        if (service.Current is { IsOpen: true } current)
            End(current, current.RollbackTo is null ? ServiceDeploymentStatus.Successful : ServiceDeploymentStatus.RollbackSuccessful, current.StatusReason);
    }

    private void SetCompleted(DeploymentState deployment)
    {
        deployment.Rollout = RolloutState.Completed;
        deployment.RolloutReason = $"ECS deployment {deployment.Id} completed.";
        deployment.UpdatedTicks = Now;
    }

    // a rolling deployment that watches alarms stays open for its bake time
    private long? BakesUntil(ServiceState service)
    {
        if (service.IsExternal) return null;
        var primary = service.Primary;
        if (primary.BakeTicks < 0 || primary.Rollout != RolloutState.InProgress || !service.Settings.WatchesAlarms) return null;
        var end = primary.BakeTicks + TimeSpan.FromMinutes(service.Settings.BakeMinutes).Ticks;
        return end > Now ? end : null;
    }

    private void End(ServiceDeploymentState deployment, ServiceDeploymentStatus status, string? reason)
    {
        deployment.Status = status;
        deployment.StatusReason = reason;
        deployment.UpdatedTicks = Now;
        if (status == ServiceDeploymentStatus.Stopped) deployment.StoppedTicks = Now;
        deployment.FinishedTicks = Now;
        Kernel.Record("service deployment", deployment, status.ToString());
    }
}
