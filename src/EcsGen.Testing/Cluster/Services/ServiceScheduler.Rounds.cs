using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Services.Events;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>The order of one round.</summary>
internal sealed partial class ServiceScheduler
{
    private void Round(ServiceState service)
    {
        service.NextRound = null;
        service.LastRoundTicks = Now;
        if (service.Status == ServiceStatus.Inactive) return;
        TellTargets(service);
        if (service is { Status: ServiceStatus.Active, IsExternal: false }) JudgeDeployment(service);
        if (!service.IsExternal)
            foreach (var deployment in service.Deployments) deployment.ShownDesired = deployment == service.Primary || service.OpenStages is not null && deployment.WasCompleted ? service.DesiredCount : 0;
        var round = new ServiceRound(service);
        round.Room = Math.Max(0, round.Bounds.Maximum - service.Alive);
        if (service.Status == ServiceStatus.Draining) StopAll(round);
        else if (service.IsExternal) TaskSetRound(round);
        else if (service.IsDaemon) DaemonRound(round);
        else if (service.OpenStages is { } stages) stages.Round(round);
        else RollingRound(round);
        if (service.Deployments.Count > 0) service.Primary.Rounds++;
        Tell(round);
        Settle(round);
        service.Report = round.Report();
        Next(round);
        WatchStarts(round);
    }

    private void RollingRound(ServiceRound round)
    {
        var service = round.Service;
        var primary = service.Primary;
        primary.Wanted = primary.Rollout == RolloutState.Failed ? primary.Alive : round.Desired;
        LeaveInstances(round);
        if (service.IsRebalancing && RebalanceRound(round)) return;
        for (var i = service.Deployments.Count - 1; i > 0; i--) Replenish(round, service.Deployments[i]);
        Replenish(round, primary);
        ReplaceUnhealthy(round);
        DrainOld(round);
        ScaleIn(round, primary);
    }

    private void StopAll(ServiceRound round)
    {
        foreach (var deployment in round.Service.Deployments)
            foreach (var group in AliveGroups)
                foreach (var task in deployment.Bag(group).Items.ToArray())
                    Stop(round, task, ScalingReason(deployment));
    }

    private void TellTargets(ServiceState service)
    {
        foreach (var group in service.Tally.GroupBy(item => (Scope: service.IsExternal ? $"{service.Name}, taskSet {item.Key.Deployment}" : service.Name, item.Key.Group)).ToList())
        {
            if (group.Sum(item => item.Value.Registered) is > 0 and var registered) service.Events.Send(new EventText(group.Key.Scope, EventTexts.Registered(registered, group.Key.Group)));
            if (group.Sum(item => item.Value.Deregistered) is not (> 0 and var deregistered)) continue;
            service.Events.Send(new EventText(group.Key.Scope, EventTexts.Deregistered(deregistered, group.Key.Group)));
            if (!Behaviour.DrainingNamesDeployment) service.Events.Send(new EventText(group.Key.Scope, EventTexts.Draining(deregistered)));
            else
                foreach (var ((deployment, _), (_, count)) in group.Where(item => item.Value.Deregistered > 0))
                    service.Events.Send(new EventText($"{service.Name}, taskSet {deployment}", EventTexts.Draining(count)));
        }
        service.Tally.Clear();
    }

    private static void Tell(ServiceRound round)
    {
        var service = round.Service;
        if (!service.IsRebalancing) TellTasks(service, round.Started, EventTexts.Started);
        if (round.StoppedPending > 0) service.Events.Send(EventTexts.StoppedPending(round.StoppedPending));
        if (!service.IsRebalancing) TellTasks(service, round.StoppedRunning, EventTexts.Stopped);
        TellUnplaced(round);
        if (round.IsThrottled) service.Events.SendWhileLasting(EventTexts.Throttled, EventTexts.Throttled);
        if (IsStuck(round)) service.Events.SendWhileLasting(EventTexts.Stuck, EventTexts.Stuck);
        else if (round.Acted) service.Events.Over(EventTexts.Stuck);
        if (round.HeldByProtection > 0 && !round.Acted) service.Events.SendWhileLasting("protection", EventTexts.Protected(service.Primary, round.HeldByProtection));
        else service.Events.Over("protection");
    }

    // one event for the service, or for each task set
    private static void TellTasks(ServiceState service, List<TaskState> tasks, Func<int, string> text)
    {
        if (tasks.Count == 0) return;
        if (!service.IsExternal) service.Events.Send(new EventText(service.Name, text(tasks.Count), tasks));
        else
            foreach (var set in tasks.GroupBy(task => ((DeploymentState)task.Owner!).EventScope))
                service.Events.Send(new EventText(set.Key, text(set.Count()), [.. set]));
    }

    private static void TellUnplaced(ServiceRound round)
    {
        var events = round.Service.Events;
        if (round.Unplaced is not { } launch)
        {
            if (round.Started.Count > 0) events.Over("placement");
            return;
        }
        var text = launch.Kind == Tasks.LaunchKind.Fargate ? EventTexts.NoFargate
            : Placing.Placer.Closest(launch) is { } closest
            ? EventTexts.Unplaced(Names.Short(closest.Instance.Arn), closest.Reason.Event)
            : EventTexts.NoInstances;
        events.SendWhileLasting("placement", text);
    }

    // nothing moves, nothing is about to, and both bounds are in the way
    private static bool IsStuck(ServiceRound round)
    {
        var service = round.Service;
        return !round.Acted && round.HeldByMaximum > 0 && round.HeldByMinimum > 0 && service.Pending == 0 && service.Healthy == service.Running;
    }

    private void Settle(ServiceRound round)
    {
        var service = round.Service;
        if (service.Status == ServiceStatus.Draining)
        {
            SettleDeleted(service);
            return;
        }
        if (service.IsExternal)
        {
            SettleTaskSets(round);
            return;
        }
        RemoveOld(service);
        var steady = !round.Acted && IsSettled(service);
        if (steady) Complete(service);
        steady &= service.Primary.Rollout == RolloutState.Completed;
        if (steady && !service.IsSteady)
        {
            service.Events.Send(EventTexts.Steady);
            service.Events.Over("placement");
            RepeatSteady(service);
        }
        service.IsSteady = steady;
        if (steady) BeginRebalancing(service);
    }

    // a deleted service's deployment is COMPLETED when its last task is STOPPED, and no event says so
    private void SettleDeleted(ServiceState service)
    {
        if (!service.IsExternal) service.Deployments.RemoveAll(deployment => deployment != service.Primary && deployment.Alive + deployment.Leaving == 0);
        if (service.Alive + service.Leaving > 0) return;
        if (!service.IsExternal) SetCompleted(service.Primary);
        Kernel.Schedule(Timings.DeletedServiceDrains, "deleted service is INACTIVE", Deactivate, service);
    }

    private void Deactivate(ServiceState service)
    {
        if (service.Status != ServiceStatus.Draining) return;
        service.Status = ServiceStatus.Inactive;
        service.Events.Clear();
        service.NextRound?.Cancel();
        Kernel.Record("service", service, "INACTIVE");
    }

    // the steady state is told again as long as it lasts
    private void RepeatSteady(ServiceState service)
    {
        var sent = service.Events.Sent;
        Kernel.Schedule(Timings.EventIsNotRepeatedFor, "steady state is told again", () =>
        {
            if (!service.IsSteady || service.Status != ServiceStatus.Active || service.Events.Sent != sent) return;
            service.Events.Send(EventTexts.Steady);
            RepeatSteady(service);
        }, background: true);
    }

    private static bool IsSettled(ServiceState service)
    {
        var primary = service.Primary;
        if (primary.Rollout == RolloutState.Failed || service.OpenStages is not null) return false;
        if (primary.Rounds < 2 || service.Alive != primary.Alive) return false;
        // the tasks that it replaces are waited for, to their last; its own that scale-in has stopped are not (both seen of real services)
        if (service.Deployments.Exists(old => old != primary && old.Leaving > 0)) return false;
        return primary.Pending == 0 && primary.Alive == primary.Wanted && primary.Ready == primary.Wanted && !service.IsRebalancing;
    }

    // a replaced deployment is shown until its tasks are gone and the new one has one, or is COMPLETED
    private static void RemoveOld(ServiceState service)
    {
        var primary = service.Primary;
        if (service.OpenStages is not null || primary.Running == 0 && primary.Rollout != RolloutState.Completed) return;
        for (var i = service.Deployments.Count - 1; i > 0; i--)
        {
            var old = service.Deployments[i];
            if (old.Alive + old.Leaving == 0 && primary.Rounds > 1) service.Deployments.RemoveAt(i);
        }
    }

    private void Next(ServiceRound round)
    {
        var service = round.Service;
        if (service.Status == ServiceStatus.Draining)
        {
            if (round.Acted) Wake(service);
            return;
        }
        if (round.Acted || !service.IsExternal && IsFresh(service) || service.IsRebalancing) Wake(service, Timings.RoundInterval, background: false);
        if (service.OpenStages is { } stages) Wake(service, new TimeSpan(Math.Max(0, stages.NextTicks() - Now)), background: false);
        if (BakesUntil(service) is { } end) Wake(service, new TimeSpan(end - Now), background: false);
        if (round.IsThrottled) Wake(service, new TimeSpan(round.ThrottledUntilTicks - Now), background: !service.Settings.Breaker.IsEnabled || service.IsExternal || service.Primary.Rollout != RolloutState.InProgress);
        if (round.Unplaced is not null) RetryPlacement(service);
        else service.UnplacedSinceTicks = -1;
    }

    private static bool IsFresh(ServiceState service) => service.Primary is { Rounds: < 2, Rollout: RolloutState.InProgress };

    // nobody but a test can make room, so waiting for it keeps no run from being idle once the first attempts are over
    private void RetryPlacement(ServiceState service)
    {
        if (service.UnplacedSinceTicks < 0) service.UnplacedSinceTicks = Now;
        var early = Now - service.UnplacedSinceTicks < Timings.PlacementIsRetriedFor.Ticks;
        Wake(service, early ? Timings.RoundInterval : Timings.PlacementPause, background: !early);
    }
}
