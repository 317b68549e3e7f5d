using System;
using System.Collections.Generic;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>
/// A task, kept small: there may be a hundred thousand. Everything that follows from the rest (ARNs, addresses, the answer of DescribeTasks) is made when asked for. Times are ticks
/// since the start of the simulation, -1 for not yet.
/// </summary>
internal sealed class TaskState
{
    public TaskState(TaskLaunch launch, UInt128 id, long now)
    {
        Cluster = launch.Cluster;
        Definition = launch.Definition;
        Plan = launch.Plan ?? launch.Definition.Plan;
        Launch = launch;
        Id = id;
        CreatedTicks = now;
        Containers = new ContainerState[Plan.Containers.Length];
        for (var i = 0; i < Containers.Length; i++) Containers[i] = new ContainerState(this, Plan.Containers[i]);
    }

    public ClusterState Cluster { get; }

    public TaskDefinitionState Definition { get; }

    public TaskPlan Plan { get; }

    /// <summary>What it was started with; tasks of one call share it.</summary>
    public TaskLaunch Launch { get; }

    public UInt128 Id { get; }

    public InstanceState? Instance { get; set; }

    /// <summary>The zone that it runs in; null while it has no place.</summary>
    public string? Zone { get; set; }

    public ContainerState[] Containers { get; }

    public TaskStatus Status { get; set; }

    public bool IsDesiredStopped { get; set; }

    public HealthStatus Health { get; set; }

    public TaskStopCode StopCode { get; set; }

    public string? StoppedReason { get; set; }

    /// <summary>Counts the changes that send an event.</summary>
    public int Version { get; set; } = 1;

    public long CreatedTicks { get; }

    public long ConnectedTicks { get; set; } = -1;

    public long PullStartedTicks { get; set; } = -1;

    public long PullStoppedTicks { get; set; } = -1;

    public long StartedTicks { get; set; } = -1;

    public long StoppingTicks { get; set; } = -1;

    public long ExecutionStoppedTicks { get; set; } = -1;

    public long StoppedTicks { get; set; } = -1;

    /// <summary>Until when the task is protected from scale-in; -1 when it is not.</summary>
    public long ProtectedUntilTicks { get; set; } = -1;

    /// <summary>The number by chance with which its instance was chosen, and the state of the fleet at that time; -1 when nobody chose one.</summary>
    public (ulong Draw, int Position) Placement { get; set; } = (0, -1);

    /// <summary>What comes next by itself.</summary>
    public Scheduled? Next { get; set; }

    /// <summary>Where the agent has it.</summary>
    public AgentStage Agent { get; set; }

    /// <summary>What the owner keeps with the task.</summary>
    public object? OwnerData { get; set; }

    /// <summary>Tags, when it has any.</summary>
    public SortedDictionary<string, string>? Tags { get; set; }

    /// <summary>The host ports of mappings that left the choice to the host, in the order of containers and mappings.</summary>
    public int[]? DynamicPorts { get; set; }

    public ITaskOwner? Owner => Launch.Owner;

    public bool IsFargate => Launch.Kind == LaunchKind.Fargate;

    /// <summary>Whether it counts as running: it runs, and is meant to.</summary>
    public bool CountsAsRunning => Status == TaskStatus.Running && !IsDesiredStopped;

    /// <summary>Whether it counts as pending: on its way to running.</summary>
    public bool CountsAsPending => Status < TaskStatus.Running && !IsDesiredStopped;

    public string IdText => Ids.Hex(Id);

    public string Arn => Cluster.Region.Names.Task(Cluster.Name, IdText);

    public override string ToString() => IdText;
}

/// <summary>What the agent of the host does with a task.</summary>
internal enum AgentStage : byte
{
    /// <summary>It does not have it yet.</summary>
    None,

    /// <summary>It waits for room on the host.</summary>
    Waiting,

    /// <summary>It has given room, pulls and starts.</summary>
    Working,

    /// <summary>It stops the containers.</summary>
    Stopping,

    /// <summary>All containers are stopped and the room is free.</summary>
    Done,
}
