using System;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Testing.Cluster.Capacity;

internal enum CapacityProviderKind : byte
{
    Fargate,
    FargateSpot,
    AutoScaling,
    ManagedInstances,
}

/// <summary>A capacity provider: where tasks that name it in their strategy run, and who sees to it that there is something to run on.</summary>
internal sealed class CapacityProviderState(string name, string arn, CapacityProviderKind kind)
{
    public string Name => name;

    public string Arn => arn;

    public CapacityProviderKind Kind => kind;

    public bool IsFargate => kind is CapacityProviderKind.Fargate or CapacityProviderKind.FargateSpot;

    /// <summary>Its Auto Scaling group; null for other kinds.</summary>
    public AutoScalingGroupState? Group { get; init; }

    /// <summary>The instances that Managed Instances launched.</summary>
    public List<GroupInstance> Launched { get; } = [];

    /// <summary>What Managed Instances choose from; null for other kinds.</summary>
    public ManagedInstancesPlan? Instances { get; set; }

    /// <summary>The cluster of a provider of Managed Instances; an Auto Scaling group's is whichever lists it.</summary>
    public string? Cluster { get; init; }

    public ManagedScalingSettings Scaling { get; set; } = new();

    /// <summary>Whether instances with tasks are protected from the group's scale-in.</summary>
    public bool ProtectsFromTermination { get; set; }

    /// <summary>Whether instances are drained before the group terminates them.</summary>
    public bool Drains { get; set; } = true;

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>What was asked of an Auto Scaling group's provider, its defaults filled in; for the answers.</summary>
    public AutoScalingGroupProvider Settings { get; set; } = new();

    /// <summary>What was asked of Managed Instances; for the answers.</summary>
    public CreateManagedInstancesProviderConfiguration? Managed { get; init; }

    /// <summary>The metric CapacityProviderReservation as it was last published, in percent; null before that.</summary>
    public double? Reservation { get; set; }

    /// <summary>How many times in a row the metric was below the target.</summary>
    public int LowDatapoints { get; set; }

    /// <summary>Whether tasks that fit on no instance wait in PROVISIONING, because instances will be added for them.</summary>
    public bool AddsInstances => kind == CapacityProviderKind.ManagedInstances || (kind == CapacityProviderKind.AutoScaling && Scaling.IsEnabled);

    public override string ToString() => name;
}

/// <summary>The managed scaling of a provider, its defaults filled in.</summary>
internal sealed record ManagedScalingSettings
{
    public bool IsEnabled { get; init; }

    /// <summary>The percentage of instances that shall be in use. 1 to 100, default 100.</summary>
    public int TargetCapacity { get; init; } = 100;

    /// <summary>The fewest instances that are added at a time. Default 1.</summary>
    public int MinimumStep { get; init; } = 1;

    /// <summary>The most instances that are added at a time. Default 10000.</summary>
    public int MaximumStep { get; init; } = 10_000;

    /// <summary>How long a new instance keeps the group from adding more. Default 300 s.</summary>
    public TimeSpan Warmup { get; init; } = TimeSpan.FromSeconds(300);
}
