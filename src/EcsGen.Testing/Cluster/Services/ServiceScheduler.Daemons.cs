using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>Daemon services: one task on each instance that meets the requirements; a new revision takes the old one's place instance by instance.</summary>
internal sealed partial class ServiceScheduler
{
    private void DaemonRound(ServiceRound round)
    {
        var service = round.Service;
        var primary = service.Primary;
        var launch = primary.Shares[0].Launch;
        var taken = new HashSet<InstanceState>();
        foreach (var deployment in service.Deployments)
            foreach (var task in Alive(deployment))
                if (!StopStray(round, task, launch))
                    taken.Add(task.Task.Instance!);
        var eligible = service.Cluster.Instances.Where(instance => IsEligible(instance, launch)).ToList();
        service.DesiredCount = primary.Wanted = primary.Rollout == RolloutState.Failed ? primary.Alive : eligible.Count;
        primary.ShownDesired = service.DesiredCount;
        if (primary.Rollout == RolloutState.Failed) return;
        ReplaceUnhealthyDaemons(round, taken);
        DrainDaemons(round, service.Settings.Bounds(eligible.Count), taken);
        foreach (var instance in eligible)
            if (!taken.Contains(instance))
                StartDaemon(round, primary, instance);
    }

    // the last tasks to leave a draining instance are the daemons'
    private bool StopStray(ServiceRound round, ServiceTask task, TaskLaunch launch)
    {
        if (task.Task.Instance is not { } instance) return true;
        if (IsEligible(instance, launch)) return false;
        if (instance.Status == InstanceStatus.Draining && instance.Tasks.Exists(other => !other.IsDesiredStopped && other.OwnerData is not ServiceTask { Deployment.Service.IsDaemon: true }))
        {
            Wake(round.Service, Timings.RoundInterval, background: true);
            return false;
        }
        Stop(round, task, ScalingReason(task.Deployment));
        return true;
    }

    private static bool IsEligible(InstanceState instance, TaskLaunch launch) =>
        instance.Status == InstanceStatus.Active && Filters.IsEligible(instance.Seat, launch.Request);

    private void ReplaceUnhealthyDaemons(ServiceRound round, HashSet<InstanceState> taken)
    {
        foreach (var task in round.Service.Primary.Bag(TaskGroup.Unhealthy).Items.ToArray())
        {
            Stop(round, task, FailedCheck(task) ?? ScalingReason(task.Deployment));
            taken.Remove(task.Task.Instance!);
        }
    }

    private void DrainDaemons(ServiceRound round, DeploymentBounds bounds, HashSet<InstanceState> taken)
    {
        foreach (var old in round.Service.Deployments.Skip(1))
            foreach (var task in Alive(old))
            {
                if (task.Group == TaskGroup.Healthy && round.Healthy - 1 < bounds.Minimum)
                {
                    round.HeldByMinimum++;
                    continue;
                }
                Stop(round, task, ScalingReason(old));
                if (task.Task.Instance is { } instance) taken.Remove(instance);
            }
    }

    private void StartDaemon(ServiceRound round, DeploymentState primary, InstanceState instance)
    {
        var share = primary.Shares[0];
        if (primary.Throttle.UntilTicks > Now)
        {
            round.IsThrottled = true;
            round.ThrottledUntilTicks = primary.Throttle.UntilTicks;
            return;
        }
        if (Filters.Unmet(instance.Seat, share.Launch.Request) is not null)
        {
            round.Unplaced = share.Launch;
            return;
        }
        Start(round, primary, share, share.Launch, new Place(instance, instance.Zone, 0, 0));
    }

    private static List<ServiceTask> Alive(DeploymentState deployment) =>
        [.. AliveGroups.SelectMany(group => deployment.Bag(group).Items).OrderBy(task => task.Task.CreatedTicks).ThenBy(task => task.Task.Id)];
}
