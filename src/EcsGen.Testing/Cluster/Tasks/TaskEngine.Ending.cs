using System;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>The end of containers and tasks.</summary>
internal sealed partial class TaskEngine
{
    /// <summary>The reason of a container that the kernel killed.</summary>
    public const string OutOfMemory = "OutOfMemoryError: Container killed due to memory usage";

    private const string EssentialExited = "Essential container in task exited";
    private const int Killed = 137;

    /// <summary>Stops a task: it is meant to be STOPPED from now on. Nothing happens when it is already.</summary>
    public void Stop(TaskState task, TaskStopCode code, string? reason)
    {
        if (task.IsDesiredStopped) return;
        MeanToStop(task, code, reason);
        if (task.Agent is AgentStage.Stopping or AgentStage.Done) return;
        if (task.Status == TaskStatus.Running && task.Owner?.BeginDeactivation(task) == true) ChangeTo(task, TaskStatus.Deactivating);
        else Signal(task);
    }

    /// <summary>The owner is done with what comes before the stop signal.</summary>
    public void Deactivated(TaskState task)
    {
        if (task.Status != TaskStatus.Deactivating) return;
        ChangeTo(task, TaskStatus.Stopping);
        Signal(task);
    }

    /// <summary>The host of a task is gone: it is STOPPED for ECS at once, and nobody knows how its containers ended.</summary>
    public void Lose(TaskState task, TaskStopCode code, string reason)
    {
        if (task.Status == TaskStatus.Stopped) return;
        task.Next?.Cancel();
        foreach (var container in task.Containers)
        {
            container.Next?.Cancel();
            EndRuntime(container);
            container.Stage = ContainerStage.Stopped;
        }
        task.Agent = AgentStage.Done;
        if (!task.IsDesiredStopped) MeanToStop(task, code, reason);
        if (task.ExecutionStoppedTicks < 0) task.ExecutionStoppedTicks = Kernel.NowTicks;
        BecomeStopped(task);
    }

    /// <summary>A container ends: by itself, by a test, by a signal.</summary>
    public void Exit(ContainerState container, int code, string? reason = null)
    {
        if (container.Stage is not (ContainerStage.Running or ContainerStage.Stopping)) return;
        Stopped(container, code, reason);
        var task = container.Task;
        if (task.Agent == AgentStage.Stopping)
        {
            StopNext(task);
            return;
        }
        if (RestartPolicy.Restarts(container, code, Kernel.NowTicks))
        {
            container.Restarts++;
            container.Stage = ContainerStage.Waiting;
            Kernel.Record("container", container, "restarts");
            Start(container);
            return;
        }
        if (container.Plan.IsEssential)
        {
            End(task, TaskStopCode.EssentialContainerExited, EssentialExited);
            return;
        }
        if (task.Status == TaskStatus.Running) Changed(task, task.Status, "container '" + container.Plan.Name + "' stopped");
        ReportIfRunning(task);
        StartReady(task);
    }

    // the agent's decision: the reason is kept, and shown once ECS knows
    private void End(TaskState task, TaskStopCode code, string reason)
    {
        if (!task.IsDesiredStopped)
        {
            task.StopCode = code;
            task.StoppedReason = reason;
        }
        if (task.Agent is AgentStage.Stopping or AgentStage.Done) return;
        task.Agent = AgentStage.Stopping;
        StopNext(task);
    }

    private void MeanToStop(TaskState task, TaskStopCode code, string? reason)
    {
        task.IsDesiredStopped = true;
        task.StopCode = code;
        task.StoppedReason = reason;
        task.StoppingTicks = Kernel.NowTicks;
        task.Cluster.Unbook(task);
        Changed(task, task.Status, "stops: " + reason);
    }

    private void Signal(TaskState task)
    {
        switch (task.Agent)
        {
            case AgentStage.Working when task.PullStoppedTicks < 0:
                // a pull that has begun is not broken off
                return;
            case AgentStage.Working when task.Instance is { AgentConnected: false }:
                return;
            case AgentStage.Working:
                if (task.Status == TaskStatus.Running && !task.IsFargate) ChangeTo(task, TaskStatus.Stopping);
                task.Agent = AgentStage.Stopping;
                StopNext(task);
                return;
            default:
                task.Next?.Cancel();
                MarkUnstarted(task);
                ContainersAreStopped(task);
                return;
        }
    }

    private void StopNext(TaskState task)
    {
        MarkUnstarted(task);
        var open = false;
        foreach (var container in task.Containers)
        {
            if (container.Stage == ContainerStage.Stopped) continue;
            open = true;
            if (container.Stage == ContainerStage.Running && DependencyOrder.MayStop(container)) SendStopSignal(container);
        }
        if (!open) ContainersAreStopped(task);
    }

    private static void MarkUnstarted(TaskState task)
    {
        foreach (var container in task.Containers)
        {
            if (container.Stage is not (ContainerStage.Waiting or ContainerStage.Starting)) continue;
            container.Next?.Cancel();
            container.Stage = ContainerStage.Stopped;
        }
    }

    private void SendStopSignal(ContainerState container)
    {
        container.Stage = ContainerStage.Stopping;
        container.Next?.Cancel();
        Kernel.Record("container", container, "SIGTERM");
        var behaviour = region.Containers.Of(container);
        var patience = container.Plan.StopTimeout ?? Timings.StopTimeout;
        var needs = behaviour.StopsAfter ?? region.Delay(Timings.ContainerStops);
        var bound = container.Runtime?.Bound;
        container.Next = behaviour.IgnoresStopSignal || needs > patience || bound is not null
            ? Kernel.Schedule(patience, "container is killed", Kill, container)
            : Kernel.Schedule(needs, "container obeys its stop signal", Obey, container);
        if (!behaviour.IgnoresStopSignal) bound?.Stop();
    }

    private void Obey(ContainerState container) => Exit(container, region.Containers.Of(container).StopExitCode);

    private void Kill(ContainerState container)
    {
        Kernel.Record("container", container, "SIGKILL");
        Exit(container, Killed);
    }

    private void Stopped(ContainerState container, int code, string? reason)
    {
        container.Next?.Cancel();
        EndRuntime(container);
        container.Stage = ContainerStage.Stopped;
        container.StoppedTicks = Kernel.NowTicks;
        container.HasExitCode = true;
        container.ExitCode = code;
        if (reason is not null) container.Reason = reason;
        Kernel.Record("container", container, reason is null ? new ExitDetail(code) : new ExitDetail(code, reason));
    }

    private static void EndRuntime(ContainerState container)
    {
        if (container.Runtime is not { } runtime) return;
        runtime.HealthCheck?.Cancel();
        runtime.Bound?.Dispose();
        runtime.Bound = null;
    }

    private void ContainersAreStopped(TaskState task)
    {
        task.ExecutionStoppedTicks = Kernel.NowTicks;
        ReleaseHost(task);
        task.Agent = AgentStage.Done;
        if (task.Instance is { AgentConnected: false }) return;
        After(task, task.IsFargate ? Timings.EndIsNoticed : Timings.EndIsReported, "end is reported", EndIsKnown);
    }

    private void EndIsKnown(TaskState task)
    {
        var givesBack = task.IsFargate || task.Plan.IsAwsvpc;
        if (!task.IsDesiredStopped)
        {
            // one change for ECS: that it ends, and how far it is
            task.IsDesiredStopped = true;
            task.StoppingTicks = Kernel.NowTicks;
            task.Cluster.Unbook(task);
        }
        if (!givesBack)
        {
            BecomeStopped(task);
            return;
        }
        ChangeTo(task, TaskStatus.Deprovisioning);
        After(task, Timings.Deprovisions, "interface is given back", BecomeStopped);
    }

    private void BecomeStopped(TaskState task)
    {
        task.StoppedTicks = Kernel.NowTicks;
        task.Next = null;
        if (task.Instance is { } instance)
        {
            instance.Tasks.Remove(task);
            instance.Version++;
        }
        ChangeTo(task, TaskStatus.Stopped);
        Kernel.Schedule(Timings.StoppedTaskIsKept, "stopped task is forgotten", Forget, task, background: true);
    }

    private static void Forget(TaskState task) => task.Cluster.Remove(task);

    /// <summary>The text of an exit in the log.</summary>
    private sealed record ExitDetail(int Code, string? Reason = null)
    {
        public override string ToString() => FormattableString.Invariant($"exited {Code}") + (Reason is null ? "" : ": " + Reason);
    }
}
