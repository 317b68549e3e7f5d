using System;
using System.Linq;
using EcsGen.Testing.Cluster.Services.Stages;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>What deployments in stages ask of the scheduler.</summary>
internal sealed partial class ServiceScheduler
{
    public LifecycleHooks Hooks { get; } = new();

    /// <summary>Keeps both sides of a deployment at what is wanted of them; each replaces its lost tasks with its own revision.</summary>
    public void Keep(ServiceRound round, DeploymentState blue, DeploymentState green)
    {
        LeaveInstances(round);
        Start(round, blue);
        Start(round, green);
        ReplaceUnhealthy(round);
        ScaleIn(round, blue);
        ScaleIn(round, green);
    }

    /// <summary>Stops all tasks of deployments that are neither of the two.</summary>
    public void StopOthers(ServiceRound round, DeploymentState one, DeploymentState other)
    {
        foreach (var deployment in round.Service.Deployments)
            if (deployment != one && deployment != other)
                foreach (var group in AliveGroups)
                    foreach (var task in Unprotected(round, deployment, group))
                        Stop(round, task, ScalingReason(deployment));
    }

    public void FailStaged(ServiceState service, string reason) => Fail(service, reason, "lifecycle hook failed", rollsBack: true);

    // in stages there is a blue side from the second deployment on; the first one has nothing to shift from
    private static void BeginStages(ServiceState service)
    {
        if (service.Settings.Strategy == DeploymentStrategy.Rolling || service.IsDaemon) return;
        var blue = service.Deployments.Skip(1).Where(old => old.WasCompleted).OrderByDescending(old => old.ProductionWeight).ThenByDescending(old => old.CreatedTicks).FirstOrDefault();
        if (blue is not null) service.Current!.Stages = new StageMachine(service.Current, blue);
    }
}
