using System;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>Whether a container is started again. The rules are those of the agent (restart_tracker.go).</summary>
internal static class RestartPolicy
{
    public static bool Restarts(ContainerState container, int exitCode, long now)
    {
        if (container.Plan.Restart is not { } plan) return false;
        if (container.Task.IsDesiredStopped || container.Task.Agent != AgentStage.Working) return false;
        if (Array.IndexOf(plan.IgnoredExitCodes, exitCode) >= 0) return false;
        return now - container.StartedTicks >= plan.AttemptPeriod.Ticks;
    }
}
