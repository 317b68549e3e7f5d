using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster;

/// <summary>A cluster with what is in it.</summary>
internal sealed class ClusterState(RegionState region, string name)
{
    private readonly Dictionary<UInt128, TaskState> tasks = [];
    private readonly Dictionary<UInt128, InstanceState> instances = [];

    public RegionState Region { get; } = region;

    public string Name { get; } = name;

    public string Arn => Region.Names.Cluster(Name);

    public bool IsActive { get; set; } = true;

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>Settings by name, as <c>containerInsights</c>.</summary>
    public SortedDictionary<string, string> Settings { get; } = new(StringComparer.Ordinal) { ["containerInsights"] = "disabled" };

    /// <summary>The request's configuration and Service Connect defaults, as they were sent.</summary>
    public Node? Configuration { get; set; }

    public Node? ServiceConnectDefaults { get; set; }

    /// <summary>The names of the associated providers, in their order.</summary>
    public List<string> CapacityProviders { get; } = [];

    public IReadOnlyList<StrategyItem> DefaultStrategy { get; set; } = [];

    /// <summary>Tasks that ECS still knows, STOPPED ones included, in the order of creation.</summary>
    public IReadOnlyCollection<TaskState> Tasks => tasks.Values;

    /// <summary>Instances in the order of registration, without INACTIVE ones.</summary>
    public IReadOnlyCollection<InstanceState> Instances => instances.Values;

    public TaskState? FindTask(UInt128 id) => tasks.GetValueOrDefault(id);

    public InstanceState? FindInstance(UInt128 id) => instances.GetValueOrDefault(id);

    public void Add(TaskState task) => tasks.Add(task.Id, task);

    public void Remove(TaskState task) => tasks.Remove(task.Id);

    public void Add(InstanceState instance) => instances.Add(instance.Id, instance);

    public void Remove(InstanceState instance) => instances.Remove(instance.Id);

    public bool HasActiveTasks => tasks.Values.Any(task => task.Status != TaskStatus.Stopped);

    public override string ToString() => Name;
}

/// <summary>An item of a capacity provider strategy, its defaults filled in.</summary>
internal readonly record struct StrategyItem(string Provider, int Weight, int Base);
