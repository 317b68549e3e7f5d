using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>Stops tasks.</summary>
internal sealed partial class ServiceScheduler
{
    private static readonly TaskGroup[] AliveGroups = [TaskGroup.Pending, TaskGroup.Warming, TaskGroup.Healthy, TaskGroup.Unhealthy];

    private static readonly TaskGroup[] LeastUseFirst = [TaskGroup.Pending, TaskGroup.Warming, TaskGroup.Healthy];

    private static string ScalingReason(DeploymentState deployment) => $"Scaling activity initiated by (deployment {deployment.Id})";

    private void Stop(ServiceRound round, ServiceTask task, string reason)
    {
        if (task.Group == TaskGroup.Healthy) round.Healthy--;
        if (task.Group == TaskGroup.Pending) round.StoppedPending++;
        else round.StoppedRunning.Add(task.Task);
        region.Engine.Stop(task.Task, TaskStopCode.ServiceSchedulerInitiated, reason);
        round.Room = Math.Max(0, round.Bounds.Maximum - round.Service.Alive);
    }

    /// <summary>
    /// Stops unhealthy tasks: those whose replacement is healthy, and one of those that can have no replacement before they are gone.
    /// </summary>
    private void ReplaceUnhealthy(ServiceRound round)
    {
        foreach (var deployment in round.Service.Deployments)
        {
            if (deployment.Unhealthy == 0) continue;
            var replaced = Math.Clamp(deployment.Healthy - (deployment.Wanted - deployment.Unhealthy), 0, deployment.Unhealthy);
            var mustGoFirst = round.HeldByMaximum > 0 || round.Unplaced is not null || deployment.Rollout == RolloutState.Failed;
            var count = Behaviour.ReplacesUnhealthyTaskBeforeStopping ? Math.Max(replaced, mustGoFirst ? 1 : 0) : deployment.Unhealthy;
            foreach (var task in Oldest(deployment, TaskGroup.Unhealthy, count))
            {
                var reason = FailedCheck(task) ?? ScalingReason(deployment);
                if (task.Task.Health == HealthStatus.Unhealthy) deployment.Service.Events.Send(new Events.EventText(deployment.EventScope, Events.EventTexts.FailedContainerChecks(task.Task.IdText)));
                Stop(round, task, reason);
            }
        }
    }

    /// <summary>Stops what the PRIMARY deployment replaces, as far as the minimum allows.</summary>
    private void DrainOld(ServiceRound round)
    {
        var service = round.Service;
        if (service.Primary.Rollout == RolloutState.Failed) return;
        for (var i = service.Deployments.Count - 1; i > 0; i--) DrainOld(round, service.Deployments[i]);
    }

    private void DrainOld(ServiceRound round, DeploymentState old)
    {
        if (old.Alive == 0) return;
        // tasks that may yet become healthy are kept until others are; those that have not started yet only where they replace a lost one
        var enough = round.Spare >= 0;
        if (enough || !old.Replaces(Behaviour)) Drain(round, old, TaskGroup.Pending);
        if (enough) Drain(round, old, TaskGroup.Warming);
        Drain(round, old, TaskGroup.Unhealthy);
        if (old.Healthy == 0) return;
        var candidates = Unprotected(round, old, TaskGroup.Healthy);
        var count = Math.Min(candidates.Count, Math.Min(Math.Max(0, round.Spare), MayDrain(round)));
        round.HeldByMinimum += candidates.Count - count;
        foreach (var task in Choose(round.Service, candidates, count)) Drain(round, old, task);
    }

    private int MayDrain(ServiceRound round)
    {
        if (Behaviour.StopsOldTasksWhenMinimumAllows || round.HeldByMaximum > 0 || round.Unplaced is not null) return int.MaxValue;
        return Math.Max(0, round.Healthy - round.Desired);
    }

    private void Drain(ServiceRound round, DeploymentState old, TaskGroup group)
    {
        foreach (var task in Unprotected(round, old, group)) Drain(round, old, task);
    }

    private void Drain(ServiceRound round, DeploymentState old, ServiceTask task)
    {
        old.Wanted = Math.Max(0, old.Wanted - 1);
        Stop(round, task, ScalingReason(old));
    }

    /// <summary>Stops what is more than the desired count: first what does least for the service.</summary>
    private void ScaleIn(ServiceRound round, DeploymentState deployment)
    {
        if (deployment.Rollout == RolloutState.Failed) return;
        // unhealthy tasks and those on draining instances are beyond the count anyway: they go when they are replaced
        var surplus = deployment.Alive - deployment.Unhealthy - Leaving(round.Service, deployment) - deployment.Wanted;
        foreach (var group in LeastUseFirst)
        {
            if (surplus <= 0) return;
            var candidates = Unprotected(round, deployment, group);
            var count = Math.Min(surplus, candidates.Count);
            foreach (var task in Choose(round.Service, candidates, count)) Stop(round, task, ScalingReason(deployment));
            surplus -= count;
        }
    }

    private static List<ServiceTask> Unprotected(ServiceRound round, DeploymentState deployment, TaskGroup group)
    {
        var items = deployment.Bag(group).Items;
        var found = new List<ServiceTask>(items.Count);
        foreach (var task in items)
            if (!task.IsProtected) found.Add(task);
            else round.HeldByProtection++;
        return found;
    }

    private static ServiceTask[] Oldest(DeploymentState deployment, TaskGroup group, int count) =>
        count <= 0 ? [] : deployment.Bag(group).Items.OrderBy(task => task.Task.CreatedTicks).ThenBy(task => task.Task.Id).Take(count).ToArray();

    /// <summary>Chooses which tasks go, as scale-in does: the strategy in reverse.</summary>
    private List<ServiceTask> Choose(ServiceState service, List<ServiceTask> candidates, int count)
    {
        if (count <= 0) return [];
        if (count >= candidates.Count) return candidates;
        var chosen = region.Placer.ChooseToStop(service.Settings.Strategies, service.TaskGroup, candidates.ConvertAll(task => task.Task), count);
        return [.. chosen.Select(task => (ServiceTask)task.OwnerData!)];
    }
}
