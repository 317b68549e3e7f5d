using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>How far the agent has brought a container.</summary>
internal enum ContainerStage : byte
{
    /// <summary>Its image or its dependencies are waited for.</summary>
    Waiting,

    /// <summary>It is being started.</summary>
    Starting,

    Running,

    /// <summary>It was told to stop and has not yet.</summary>
    Stopping,

    Stopped,
}

/// <summary>A container of a task.</summary>
internal sealed class ContainerState(TaskState task, ContainerPlan plan)
{
    public TaskState Task { get; } = task;

    public ContainerPlan Plan { get; } = plan;

    public ContainerStage Stage { get; set; }

    public HealthStatus Health { get; set; }

    public bool HasExitCode { get; set; }

    public bool HasEverRun { get; set; }

    public int ExitCode { get; set; }

    public string? Reason { get; set; }

    /// <summary>Ticks since the start of the simulation; -1 while it has not been started.</summary>
    public long StartedTicks { get; set; } = -1;

    public long FirstStartedTicks { get; set; } = -1;

    public long StoppedTicks { get; set; } = -1;

    public int Restarts { get; set; }

    /// <summary>What comes next by itself: its start, its end, the end of its grace.</summary>
    public Scheduled? Next { get; set; }

    /// <summary>What only some containers have: checks of health, a binding.</summary>
    public ContainerRuntime? Runtime { get; set; }

    public ContainerStatus Status => Stage switch
    {
        ContainerStage.Stopped => ContainerStatus.Stopped,
        ContainerStage.Running or ContainerStage.Stopping when HasEverRun => ContainerStatus.Running,
        _ => ContainerStatus.Pending,
    };

    public override string ToString() => Task + "/" + Plan.Name;
}
