using System;
using System.Linq;
using EcsGen.Testing.Cluster.Bindings;
using EcsGen.Testing.Cluster.Definitions;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>Pull and start of the containers in the order of their dependencies.</summary>
internal sealed partial class TaskEngine
{
    private const string FailedToStart = "Task failed to start";

    private void BeginWork(TaskState task)
    {
        task.Agent = AgentStage.Working;
        task.PullStartedTicks = Kernel.NowTicks;
        AssignPorts(task);
        After(task, Timings.ImagePull, "images are pulled", Pulled);
    }

    private void Pulled(TaskState task)
    {
        task.PullStoppedTicks = Kernel.NowTicks;
        if (task.IsDesiredStopped)
        {
            Signal(task);
            return;
        }
        foreach (var container in task.Containers)
            if (region.Containers.Of(container).PullError is { } error)
            {
                FailToStart(container, error);
                return;
            }
        StartReady(task);
    }

    // Fargate tells the task's reason what the agent on an instance tells the container's
    private void FailToStart(ContainerState container, string error)
    {
        var task = container.Task;
        if (!task.IsFargate) container.Reason = error;
        Kernel.Record("container", container, error);
        End(task, TaskStopCode.TaskFailedToStart, task.IsFargate ? error : FailedToStart);
    }

    private void StartReady(TaskState task)
    {
        if (task.Agent != AgentStage.Working) return;
        foreach (var container in task.Containers)
        {
            if (container.Stage != ContainerStage.Waiting) continue;
            var readiness = DependencyOrder.Of(container);
            if (readiness == Readiness.Never)
            {
                if (!task.IsFargate) container.Reason = "TaskDependencyError: dependency will never be resolved";
                End(task, TaskStopCode.TaskFailedToStart, FailedToStart);
                return;
            }
            if (readiness == Readiness.Ready) Start(container);
        }
    }

    private void Start(ContainerState container)
    {
        container.Stage = ContainerStage.Starting;
        var delay = region.Delay(Timings.ContainerStarts) + region.Containers.Of(container).StartsAfter;
        container.Next = Kernel.Schedule(delay, "container starts", Started, container);
    }

    private void Started(ContainerState container)
    {
        var task = container.Task;
        var behaviour = region.Containers.Of(container);
        if (behaviour.StartError is { } error)
        {
            FailToStart(container, error);
            return;
        }
        container.Stage = ContainerStage.Running;
        container.HasEverRun = true;
        container.StartedTicks = Kernel.NowTicks;
        if (container.FirstStartedTicks < 0) container.FirstStartedTicks = Kernel.NowTicks;
        container.HasExitCode = false;
        Kernel.Record("container", container, "started");
        PlanEnd(container, behaviour);
        StartBound(container);
        BeginHealthChecks(container);
        WatchStartTimeout(container);
        ReportIfRunning(task);
        StartReady(task);
    }

    private void PlanEnd(ContainerState container, ContainerBehaviour behaviour)
    {
        container.Next?.Cancel();
        container.Next = behaviour.RunsFor is { } time
            ? Kernel.Schedule(time, "container ends", EndsByItself, container)
            : null;
    }

    private void StartBound(ContainerState container)
    {
        if (region.Bindings.Of(container) is not { } main) return;
        var runtime = container.Runtime ??= new ContainerRuntime();
        runtime.Bound = new BoundContainer(container, Kernel, main, (code, reason) => Kernel.Schedule(TimeSpan.Zero, "bound container ends", () => Exit(container, code, reason)));
    }

    private void EndsByItself(ContainerState container)
    {
        var behaviour = region.Containers.Of(container);
        var code = behaviour.RunsOutOfMemory && behaviour.ExitCode == 0 ? 137 : behaviour.ExitCode;
        Exit(container, code, behaviour.RunsOutOfMemory ? OutOfMemory : null);
    }

    // the agent: measured from the start of the dependency, and only until the dependent is created
    private void WatchStartTimeout(ContainerState container)
    {
        if (container.Plan.StartTimeout is { } timeout && container.Plan.Dependents.Length > 0 && container.Restarts == 0)
            Kernel.Schedule(timeout, "startTimeout", StartTimeoutIsOver, container);
    }

    private void StartTimeoutIsOver(ContainerState container)
    {
        var task = container.Task;
        if (task.Agent != AgentStage.Working) return;
        foreach (var dependent in container.Plan.Dependents)
        {
            var waiting = task.Containers[dependent];
            if (waiting.Stage != ContainerStage.Waiting) continue;
            var timed = waiting.Plan.DependsOn.Any(dependency => dependency.Container == container.Plan.Index && dependency.Condition != DependencyCondition.Start);
            if (!timed) continue;
            if (!task.IsFargate) waiting.Reason = "TaskDependencyError: dependency timed out";
            Kernel.Record("container", waiting, "waited for '" + container.Plan.Name + "' longer than its startTimeout");
            End(task, TaskStopCode.TaskFailedToStart, FailedToStart);
            return;
        }
    }

    private void ReportIfRunning(TaskState task)
    {
        if (task.Status != TaskStatus.Pending || task.Agent != AgentStage.Working || task.IsDesiredStopped) return;
        if (task.Instance is { AgentConnected: false }) return;
        foreach (var container in task.Containers)
            if (!container.HasEverRun)
                return;
        if (task.Owner?.BeginActivation(task) == true) ChangeTo(task, TaskStatus.Activating);
        else BecomeRunning(task);
    }

    private static void AssignPorts(TaskState task)
    {
        if (task.Instance is not { } instance || task.Plan.IsAwsvpc) return;
        var open = task.Plan.Containers.Sum(container => container.Ports.Count(port => port.HostPort == 0 && port.Range is null));
        if (open == 0) return;
        task.DynamicPorts = new int[open];
        for (var i = 0; i < open; i++) task.DynamicPorts[i] = NextPort(instance);
    }

    private static int NextPort(Instances.InstanceState instance)
    {
        const int first = 32768;
        const int last = 60999;
        for (var tried = 0; tried <= last - first; tried++)
        {
            var port = instance.NextDynamicPort;
            instance.NextDynamicPort = port == last ? first : port + 1;
            if (!instance.AgentLedger.TcpPorts.Contains(port) && !instance.Tasks.Exists(task => task.DynamicPorts is not null && Array.IndexOf(task.DynamicPorts, port) >= 0)) return port;
        }
        throw new InvalidOperationException("The host has no free dynamic port");
    }
}
