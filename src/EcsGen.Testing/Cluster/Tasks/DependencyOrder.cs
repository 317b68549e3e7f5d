using EcsGen.Testing.Cluster.Definitions;

namespace EcsGen.Testing.Cluster.Tasks;

internal enum Readiness : byte
{
    Wait,
    Ready,

    /// <summary>A condition can't come true any more.</summary>
    Never,
}

/// <summary>Whether a container may start, or stop, by its dependencies. The rules are those of the agent (dependencygraph/graph.go).</summary>
internal static class DependencyOrder
{
    public static Readiness Of(ContainerState container)
    {
        var result = Readiness.Ready;
        foreach (var dependency in container.Plan.DependsOn)
        {
            var one = Of(container.Task.Containers[dependency.Container], dependency.Condition);
            if (one == Readiness.Never) return Readiness.Never;
            if (one == Readiness.Wait) result = Readiness.Wait;
        }
        return result;
    }

    /// <summary>A container is told to stop when all that depend on it directly have stopped; it is not asked further up.</summary>
    public static bool MayStop(ContainerState container)
    {
        foreach (var dependent in container.Plan.Dependents)
            if (container.Task.Containers[dependent].Stage != ContainerStage.Stopped)
                return false;
        return true;
    }

    private static Readiness Of(ContainerState on, DependencyCondition condition) => condition switch
    {
        DependencyCondition.Start => on.HasEverRun ? Readiness.Ready : Unless(on.Stage == ContainerStage.Stopped),
        DependencyCondition.Complete => on.Stage == ContainerStage.Stopped && on.HasExitCode ? Readiness.Ready : Unless(on.Stage == ContainerStage.Stopped),
        DependencyCondition.Success => on.Stage == ContainerStage.Stopped && on.HasExitCode && on.ExitCode == 0 ? Readiness.Ready : Unless(on.Stage == ContainerStage.Stopped),
        _ => on.Stage == ContainerStage.Running && on.Health == HealthStatus.Healthy ? Readiness.Ready : Unless(on.Stage == ContainerStage.Stopped),
    };

    private static Readiness Unless(bool never) => never ? Readiness.Never : Readiness.Wait;
}
