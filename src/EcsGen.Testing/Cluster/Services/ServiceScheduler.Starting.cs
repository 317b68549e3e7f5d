using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Capacity;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Cluster.Services.Events;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>Starts tasks.</summary>
internal sealed partial class ServiceScheduler
{
    /// <summary>Starts what a deployment is short of, as far as the maximum, the throttle and the instances allow.</summary>
    private void Replenish(ServiceRound round, DeploymentState deployment)
    {
        if (deployment != round.Service.Primary && !deployment.Replaces(Behaviour)) deployment.Wanted = Math.Min(deployment.Wanted, deployment.Alive);
        else Start(round, deployment);
    }

    private void Start(ServiceRound round, DeploymentState deployment)
    {
        if (deployment.Rollout == RolloutState.Failed) return;
        var leaving = Leaving(round.Service, deployment);
        var missing = deployment.Wanted - (deployment.Alive - deployment.Unhealthy - leaving);
        if (missing <= 0) return;
        if (deployment.Throttle.UntilTicks > Now)
        {
            round.IsThrottled = true;
            round.ThrottledUntilTicks = Math.Max(round.ThrottledUntilTicks, deployment.Throttle.UntilTicks);
            return;
        }
        // before October 2023 an unhealthy task was stopped first
        var before = Behaviour.ReplacesUnhealthyTaskBeforeStopping ? missing : Math.Max(0, missing - deployment.Unhealthy);
        var count = Math.Min(before, round.Room);
        round.HeldByMaximum += before - count;
        // a provider without room keeps its part of the tasks: the others start what is theirs, and nothing falls back to them
        int[]? left = null;
        for (var i = 0; i < count; i++)
        {
            if ((left is null ? NextShare(deployment) : NextOf(deployment, left)) is not { } share) return;
            var place = region.Placer.Choose(share.Launch);
            if (place.IsFound || region.WaitsForCapacity(share.Launch))
            {
                Start(round, deployment, share, share.Launch, place);
                continue;
            }
            round.Unplaced = share.Launch;
            left ??= Parts(deployment);
            left[Index(deployment, share)] = 0;
        }
    }

    private ServiceTask Start(ServiceRound round, DeploymentState deployment, CapacityShare share, TaskLaunch launch, Place place)
    {
        var task = region.Engine.Launch(launch, place);
        var owned = new ServiceTask(deployment, share, task);
        task.OwnerData = owned;
        deployment.Move(owned, TaskGroup.Pending);
        round.Started.Add(task);
        round.Room--;
        return owned;
    }

    // how many tasks are each provider's part of what is wanted
    private static int[] Parts(DeploymentState deployment)
    {
        if (deployment.Shares.Count == 1) return [deployment.Wanted];
        var parts = new StrategyShares(deployment.Revision.Strategy.ToArray());
        for (var i = 0; i < deployment.Wanted; i++) parts.Next();
        return [.. deployment.Shares.Select((_, index) => parts.Placed(index))];
    }

    private static int Index(DeploymentState deployment, CapacityShare share)
    {
        var index = 0;
        while (deployment.Shares[index] != share) index++;
        return index;
    }

    private static CapacityShare? NextOf(DeploymentState deployment, int[] parts) => deployment.Shares.Where((share, index) => share.Alive < parts[index]).FirstOrDefault();

    // after the base, the next task goes to the provider with the smallest part of its weight, ties in the order of the strategy; AWS does not say how it rounds
    private static CapacityShare NextShare(DeploymentState deployment)
    {
        if (deployment.Shares.Count == 1) return deployment.Shares[0];
        foreach (var share in deployment.Shares)
            if (share.Alive < share.Base)
                return share;
        return deployment.Shares.Where(share => share.Weight > 0).MinBy(share => (double)(share.Alive - share.Base) / share.Weight) ?? deployment.Shares[0];
    }

    /// <summary>How many running tasks of a deployment stand on draining instances and are to be replaced.</summary>
    private static int Leaving(ServiceState service, DeploymentState deployment)
    {
        var count = 0;
        foreach (var task in service.Moving)
            if (task.Deployment == deployment && task.Group is TaskGroup.Warming or TaskGroup.Healthy)
                count++;
        return count;
    }

    // tasks on draining instances: PENDING ones are stopped at once, RUNNING ones as the minimum allows
    private void LeaveInstances(ServiceRound round)
    {
        var moving = round.Service.Moving;
        moving.RemoveAll(task => !task.IsAlive || !task.IsLeavingInstance);
        foreach (var task in moving.ToArray())
        {
            if (task.Group == TaskGroup.Healthy && round.Spare <= 0)
            {
                round.HeldByMinimum++;
                continue;
            }
            Stop(round, task, ScalingReason(task.Deployment));
        }
    }
}
