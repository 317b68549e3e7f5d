using System;
using System.Collections.Generic;
using EcsGen.Testing.Cluster.Tasks;

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

    /// <summary>Built-in and custom attributes; the value is null for one without.</summary>
    public SortedDictionary<string, string?> Attributes { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    public string? Zone => Attributes.GetValueOrDefault("ecs.availability-zone");

    public string? CapacityProvider { get; init; }

    public DateTimeOffset RegisteredAt { get; init; }

    public InstanceStatus Status { get; set; }

    public bool AgentConnected { get; set; } = true;

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

    public bool CanTakeTasks => Status == InstanceStatus.Active && AgentConnected;

    public override string ToString() => text;
}
