using System;
using System.Collections.Generic;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services.Targets;

/// <summary>
/// The target groups of a region and the health checks of their targets. A check passes when the container runs, listens on the port and answers (<see cref="ContainerBehaviour"/>). There is no
/// request to send: what a load balancer does with traffic is not simulated.
/// </summary>
internal sealed class TargetGroups(RegionState region)
{
    private readonly Dictionary<string, TargetGroup> groups = new(StringComparer.Ordinal);

    public void Put(TargetGroup group) => groups[group.Arn] = group;

    public TargetGroup Find(string arn)
    {
        if (!groups.TryGetValue(arn, out var group)) groups[arn] = group = new TargetGroup(arn);
        return group;
    }

    /// <summary>Takes a target in: its first check comes after the interval of the group has begun, as one of a new target.</summary>
    public void Register(Target target)
    {
        region.Kernel.Record("target", target.Owner, "registered in " + Names.Short(target.Group.Arn));
        target.State = TargetState.Initial;
        NextCheck(target);
    }

    /// <summary>Begins to take a target out.</summary>
    public void Deregister(Target target)
    {
        target.NextCheck?.Cancel();
        target.NextCheck = null;
        target.State = TargetState.Draining;
        region.Kernel.Record("target", target.Owner, "draining");
    }

    /// <summary>How a container behaves has changed: its targets are looked at again.</summary>
    public void BehaviourChanged(ServiceTask task)
    {
        if (task.Targets is null) return;
        foreach (var target in task.Targets)
            if (target.State != TargetState.Draining && target.NextCheck is null)
                NextCheck(target);
    }

    private void NextCheck(Target target) =>
        target.NextCheck = region.Kernel.Schedule(target.Group.HealthCheckInterval, "target health check", Check, target);

    private void Check(Target target)
    {
        target.NextCheck = null;
        if (target.State == TargetState.Draining) return;
        var passes = Passes(target);
        target.Passed = passes ? target.Passed + 1 : 0;
        target.Failed = passes ? 0 : target.Failed + 1;
        var state = target.State;
        if (passes && (state == TargetState.Initial || target.Passed >= target.Group.HealthyThreshold)) state = TargetState.Healthy;
        if (!passes && target.Failed >= target.Group.UnhealthyThreshold) state = TargetState.Unhealthy;
        // once nothing can change any more there is nothing to look for
        var settled = state == (passes ? TargetState.Healthy : TargetState.Unhealthy) && !MayChange(target);
        if (!settled) NextCheck(target);
        if (state == target.State) return;
        target.State = state;
        region.Kernel.Record("target", target.Owner, state == TargetState.Healthy ? "healthy" : "unhealthy");
        target.Owner.Deployment.Service.Scheduler.TargetChanged(target);
    }

    private bool Passes(Target target)
    {
        if (target.Container is not { Stage: ContainerStage.Running } container) return false;
        var behaviour = region.Containers.Of(container);
        return behaviour.Listens(target.Port) && behaviour.AnswersAt(Age(container));
    }

    private bool MayChange(Target target) => target.Container is { Stage: ContainerStage.Running } container && region.Containers.Of(container).AnswersChangeAfter(Age(container));

    private TimeSpan Age(ContainerState container) => new(region.Kernel.NowTicks - container.StartedTicks);
}
