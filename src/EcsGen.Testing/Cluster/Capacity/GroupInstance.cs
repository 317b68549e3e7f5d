using EcsGen.Testing.Cluster.Instances;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>An EC2 instance that a group, or Managed Instances, launched.</summary>
internal sealed class GroupInstance(ClusterState cluster, InstanceType type, string zone, long launchedTicks)
{
    /// <summary>The group that it is of; null for Managed Instances.</summary>
    public AutoScalingGroupState? Group { get; init; }

    /// <summary>The provider of Managed Instances; for a group's instance that of the group.</summary>
    public CapacityProviderState? Managed { get; init; }

    public CapacityProviderState? Provider => Managed ?? Group?.Provider;

    public ClusterState Cluster => cluster;

    public InstanceType Type => type;

    public string Zone => zone;

    public long LaunchedTicks => launchedTicks;

    /// <summary>The container instance that it became; null while it boots.</summary>
    public InstanceState? Instance { get; set; }

    /// <summary>Whether the group has begun to terminate it.</summary>
    public bool IsLeaving { get; set; }

    /// <summary>Since when it has had no task; -1 while it has one or boots.</summary>
    public long IdleSinceTicks { get; set; } = -1;

    /// <summary>Whether a task is on it that is not a daemon's.</summary>
    public bool IsBusy => Instance?.Tasks.Exists(task => !task.Launch.IsDaemon) == true;

    /// <summary>Whether it is in the cluster and no task is on it but those of daemons.</summary>
    public bool IsEmpty => Instance is not null && !IsBusy;

    // the log keeps the object: it must read the same for ever
    public override string ToString() => type.Name + " in " + zone;
}
