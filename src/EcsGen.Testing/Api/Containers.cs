using System;
using System.Linq;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

/// <summary>What a test does to containers.</summary>
public sealed partial class EcsSimulator
{
    /// <summary>Says how containers behave from now on, running ones included. Of several that match a container, the one that was said last counts.</summary>
    public void SetBehaviour(ContainerSelector containers, ContainerBehaviour behaviour)
    {
        ArgumentNullException.ThrowIfNull(containers);
        ArgumentNullException.ThrowIfNull(behaviour);
        State.Containers.Put(containers, behaviour);
        foreach (var container in State.Clusters.SelectMany(cluster => cluster.Tasks).SelectMany(task => task.Containers))
            if (container.Stage == ContainerStage.Running && containers.Matches(container))
                State.Engine.BehaviourChanged(container);
    }

    /// <summary>Ends a running container with that exit code, now.</summary>
    public void ExitContainer(string task, string container, int exitCode, string? reason = null) =>
        State.Engine.Exit(RunningContainer(task, container), exitCode, reason);

    /// <summary>Lets the kernel kill a running container for its memory, now.</summary>
    public void RunOutOfMemory(string task, string container) =>
        State.Engine.Exit(RunningContainer(task, container), 137, TaskEngine.OutOfMemory);

    private ContainerState RunningContainer(string task, string container)
    {
        var state = State.Clusters.Select(cluster => FindTask(cluster, task)).FirstOrDefault(found => found is not null)
            ?? throw new ArgumentException($"No cluster has the task '{task}'", nameof(task));
        var found = state.Containers.FirstOrDefault(item => item.Plan.Name == container)
            ?? throw new ArgumentException($"Task {state} has no container '{container}': it has {string.Join(", ", state.Plan.Containers.Select(plan => $"'{plan.Name}'"))}", nameof(container));
        return found.Status == ContainerStatus.Running
            ? found
            : throw new InvalidOperationException($"Container '{container}' of task {state} is {found.Status.Text()}, not RUNNING");
    }
}
