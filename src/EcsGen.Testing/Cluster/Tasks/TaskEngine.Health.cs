using System;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>Health checks of containers.</summary>
internal sealed partial class TaskEngine
{
    private void BeginHealthChecks(ContainerState container)
    {
        if (container.Plan.Health is not { } plan) return;
        container.Health = HealthStatus.Unknown;
        var runtime = container.Runtime ??= new ContainerRuntime();
        runtime.FailedChecks = 0;
        runtime.GraceIsOver = false;
        NextCheck(container, plan.Interval);
    }

    private void NextCheck(ContainerState container, TimeSpan after) =>
        container.Runtime!.HealthCheck = Kernel.Schedule(after, "health check", Check, container);

    private void Check(ContainerState container)
    {
        if (container.Stage != ContainerStage.Running || container.Runtime is not { } runtime) return;
        var plan = container.Plan.Health!;
        var age = new TimeSpan(Kernel.NowTicks - container.StartedTicks);
        var behaviour = region.Containers.Of(container);
        var healthy = behaviour.IsHealthyAt(age) && runtime.Bound is not { IsHealthy: false };
        if (healthy)
        {
            // a success inside of the start period ends it
            runtime.GraceIsOver = true;
            runtime.FailedChecks = 0;
            SetHealth(container, HealthStatus.Healthy);
        }
        else if (runtime.GraceIsOver || age > plan.StartPeriod)
        {
            runtime.FailedChecks++;
            if (runtime.FailedChecks >= plan.Retries) SetHealth(container, HealthStatus.Unhealthy);
        }
        // once nothing can change any more there is nothing to look for
        var settled = container.Health == (healthy ? HealthStatus.Healthy : HealthStatus.Unhealthy) && !behaviour.HealthChangesAfter(age);
        runtime.HealthCheck = null;
        if (!settled && container.Stage == ContainerStage.Running) NextCheck(container, plan.Interval);
    }

    /// <summary>The behaviour of containers was changed: running ones take it up.</summary>
    public void BehaviourChanged(ContainerState container)
    {
        if (container.Stage != ContainerStage.Running) return;
        var behaviour = region.Containers.Of(container);
        PlanEnd(container, behaviour);
        region.Services.BehaviourChanged(container.Task);
        LookAtHealthAgain(container);
    }

    /// <summary>What the health check finds may be something else from now on.</summary>
    public void LookAtHealthAgain(ContainerState container)
    {
        if (container.Stage == ContainerStage.Running && container.Plan.Health is { } plan && container.Runtime is { HealthCheck: null }) NextCheck(container, plan.Interval);
    }

    private void SetHealth(ContainerState container, HealthStatus health)
    {
        if (container.Health == health) return;
        container.Health = health;
        Kernel.Record("container", container, health.Text());
        var task = container.Task;
        var before = task.Health;
        task.Health = HealthOf(task);
        // the health of the task is no part of its events, so it does not move the version; its owner is told
        if (task.Health != before) task.Owner?.TaskChanged(task, task.Status);
        StartReady(task);
    }

    private static HealthStatus HealthOf(TaskState task)
    {
        var checkedOnes = 0;
        var unknown = false;
        foreach (var container in task.Containers)
        {
            if (!container.Plan.IsEssential || container.Plan.Health is null) continue;
            checkedOnes++;
            if (container.Health == HealthStatus.Unhealthy) return HealthStatus.Unhealthy;
            unknown |= container.Health == HealthStatus.Unknown;
        }
        return checkedOnes == 0 || unknown ? HealthStatus.Unknown : HealthStatus.Healthy;
    }
}
