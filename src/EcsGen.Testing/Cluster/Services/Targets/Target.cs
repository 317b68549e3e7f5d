using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Services.Targets;

internal enum TargetState : byte
{
    Initial,
    Healthy,
    Unhealthy,
    Draining,
}

/// <summary>A task's port in a target group.</summary>
internal sealed class Target(TargetGroup group, ServiceTask owner, int container, int port)
{
    public TargetGroup Group { get; } = group;

    public ServiceTask Owner { get; } = owner;

    public int Port { get; } = port;

    public ContainerState? Container { get; } = container < 0 ? null : owner.Task.Containers[container];

    public TargetState State { get; set; }

    public int Passed { get; set; }

    public int Failed { get; set; }

    public Scheduled? NextCheck { get; set; }
}
