using EcsGen.Testing.Cluster.Services.Targets;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>What a service keeps with each of its tasks.</summary>
internal sealed class ServiceTask(DeploymentState deployment, CapacityShare share, TaskState task)
{
    public DeploymentState Deployment { get; } = deployment;

    public CapacityShare Share { get; } = share;

    public TaskState Task { get; } = task;

    public TaskGroup Group { get; set; } = TaskGroup.Gone;

    /// <summary>Its place in the bag of its group.</summary>
    public int Index { get; set; }

    /// <summary>Whether it has been RUNNING for the time after which a task without checks counts as healthy.</summary>
    public bool HasSettled { get; set; }

    public bool WasHealthy { get; set; }

    public bool WasRunning { get; set; }

    /// <summary>Whether its end has been counted as a failure of the deployment.</summary>
    public bool FailureIsCounted { get; set; }

    /// <summary>Whether its instance drains, so that it has to be replaced.</summary>
    public bool IsLeavingInstance { get; set; }

    /// <summary>Whether it was started to move a task to its zone.</summary>
    public bool IsRebalancing { get; set; }

    /// <summary>Its registrations with target groups, in the order of the service's load balancers; null without any.</summary>
    public Target[]? Targets { get; set; }

    public bool IsAlive => Group < TaskGroup.Leaving;

    public bool IsProtected => Task.ProtectedUntilTicks > Task.Cluster.Region.Kernel.NowTicks;

    public override string ToString() => Task.ToString();
}
