using System.Linq;
using EcsGen.Testing.Cluster.Services.Events;
using EcsGen.Testing.Cluster.Services.TaskSets;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>
/// Services with the EXTERNAL controller: someone else makes task sets, scales them and says which one is PRIMARY; the scheduler only gives each set its tasks. The percentages of a deployment do not
/// bound them ("Deploy Amazon ECS services using a third-party controller", Developer Guide).
/// </summary>
internal sealed partial class ServiceScheduler
{
    /// <summary>Makes a task set. Its tasks start with the scheduler's next round.</summary>
    public DeploymentState AddTaskSet(ServiceState service, RevisionState revision, TaskSetState set)
    {
        var deployment = new DeploymentState(service, revision, "ecs-svc/" + revision.Id, Now, set);
        deployment.Shares = Shares(service, deployment);
        service.Deployments.Add(deployment);
        Kernel.Record("task set", deployment, "of " + revision);
        SetChanged(deployment);
        return deployment;
    }

    /// <summary>A task set was scaled, or is to go.</summary>
    public void SetChanged(DeploymentState deployment)
    {
        deployment.UpdatedTicks = Now;
        deployment.Service.IsSteady = false;
        Wake(deployment.Service);
    }

    private void TaskSetRound(ServiceRound round)
    {
        var service = round.Service;
        round.Room = int.MaxValue;
        foreach (var deployment in service.Deployments)
        {
            var count = deployment.Set!.Count(service.DesiredCount);
            if (count != deployment.Wanted) Stability(deployment, isSteady: false);
            deployment.Wanted = deployment.ShownDesired = count;
        }
        LeaveInstances(round);
        foreach (var deployment in service.Deployments)
        {
            round.Room = int.MaxValue;
            Start(round, deployment);
        }
        ReplaceUnhealthy(round);
        foreach (var deployment in service.Deployments) ScaleIn(round, deployment);
    }

    private void SettleTaskSets(ServiceRound round)
    {
        var service = round.Service;
        service.Deployments.RemoveAll(deployment => deployment.Set!.IsDraining && deployment.Alive + deployment.Leaving == 0);
        foreach (var deployment in service.Deployments)
        {
            var isSteady = !round.Acted && deployment.Pending == 0 && deployment.Alive == deployment.Wanted && deployment.Ready == deployment.Wanted;
            if (isSteady && !deployment.Set!.IsSteady) service.Events.Send(new EventText(deployment.EventScope, EventTexts.SetIsSteady));
            Stability(deployment, isSteady);
        }
        var steady = service.Deployments.Count > 0 && service.Deployments.TrueForAll(deployment => deployment.Set!.IsSteady);
        if (steady && !service.IsSteady)
        {
            service.Events.Send(EventTexts.Steady);
            RepeatSteady(service);
        }
        service.IsSteady = steady;
    }

    private void Stability(DeploymentState deployment, bool isSteady)
    {
        if (deployment.Set!.IsSteady == isSteady) return;
        deployment.Set.IsSteady = isSteady;
        deployment.Set.StabilityTicks = Now;
        deployment.UpdatedTicks = Now;
    }
}
