using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Instances;

internal enum InstanceStatus : byte
{
    Registering,
    Active,
    Draining,
    Deregistering,
    Inactive,
}

internal enum InstanceKind : byte
{
    Ec2,
    External,
    ManagedInstances,
}

/// <summary>A container instance: what it registered, what runs on it, and its agent.</summary>
internal sealed class InstanceState
{
    private readonly string text;
    private InstanceStatus status;
    private bool agentConnected = true;

    public InstanceState(ClusterState cluster, UInt128 id, InstanceKind kind, string ec2InstanceId, InstanceSize size)
    {
        Cluster = cluster;
        Id = id;
        Kind = kind;
        Ec2InstanceId = ec2InstanceId;
        Ledger = new ResourceLedger(size);
        AgentLedger = new ResourceLedger(size);
        text = Ids.Hex(id);
    }

    public ClusterState Cluster { get; }

    public UInt128 Id { get; }

    public InstanceKind Kind { get; }

    public string Ec2InstanceId { get; }

    public string Arn => Cluster.Region.Names.ContainerInstance(Cluster.Name, text);

    /// <summary>What ECS counts as taken: tasks that are meant to run.</summary>
    public ResourceLedger Ledger { get; }

    /// <summary>What the host has really given away: also to tasks that are still stopping.</summary>
    public ResourceLedger AgentLedger { get; }

    /// <summary>Built-in and custom attributes; the value is null for one without. Whoever changes them says so (<see cref="FactsChanged"/>).</summary>
    public SortedDictionary<string, string?> Attributes { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    public string? Zone => Attributes.GetValueOrDefault("ecs.availability-zone");

    /// <summary>The provider that it belongs to. Whoever changes it says so (<see cref="FactsChanged"/>).</summary>
    public string? CapacityProvider { get; set; }

    public DateTimeOffset RegisteredAt { get; init; }

    public InstanceStatus Status
    {
        get => status;
        set
        {
            status = value;
            FactsChanged();
        }
    }

    public bool AgentConnected
    {
        get => agentConnected;
        set
        {
            agentConnected = value;
            FactsChanged();
        }
    }

    /// <summary>Its seat in the cluster's fleet, which placement looks at.</summary>
    public PlacementInstance Seat { get; private set; } = null!;

    /// <summary>Whether the host itself is gone: nothing on it answers any more.</summary>
    public bool IsLost { get; set; }

    public string AgentVersion { get; init; } = "1.99.0";

    public long Version { get; set; } = 1;

    /// <summary>The tasks that ECS has placed here and that are not STOPPED, in the order of placement.</summary>
    public List<TaskState> Tasks { get; } = [];

    /// <summary>Tasks that the agent has and can't start yet, first in first out.</summary>
    public LinkedList<TaskState> Waiting { get; } = [];

    /// <summary>The next host port that the host gives to a container that left the choice to it.</summary>
    public int NextDynamicPort { get; set; } = 32768;

    /// <summary>Gives a task its share.</summary>
    public void Book(TaskState task)
    {
        Ledger.Take(task.Plan);
        Cluster.Fleet.Add(Seat, task.Plan.Footprint, task.Launch.Group);
    }

    /// <summary>Takes a task's share back, once it is meant to stop.</summary>
    public void Unbook(TaskState task)
    {
        Ledger.Release(task.Plan);
        Cluster.Fleet.GiveBack(Seat, task.Plan.Footprint);
        Cluster.Fleet.Uncount(Seat, task.Launch.Group);
    }

    /// <summary>Its attributes are others now.</summary>
    public void FactsChanged()
    {
        if (Seat is null) return;
        Cluster.Fleet.Replace(Seat, Facts());
        Cluster.Region.Capacity.Waiting.Wake();
    }

    internal void Register() => Seat = Cluster.Fleet.Register(Facts());

    private InstanceFacts Facts() => new()
    {
        Id = Arn,
        Ec2InstanceId = Kind == InstanceKind.External ? null : Ec2InstanceId,
        IsActive = Status == InstanceStatus.Active,
        AgentConnected = AgentConnected,
        AgentVersion = AgentVersion,
        RegisteredAt = RegisteredAt,
        CapacityProvider = CapacityProvider,
        IsExternal = Kind == InstanceKind.External,
        Attributes = Attributes.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Registered = Ledger.Size.Footprint,
    };

    public string StatusText => status.ToString().ToUpperInvariant();

    public bool CanTakeTasks => Status == InstanceStatus.Active && AgentConnected;

    public override string ToString() => text;
}
