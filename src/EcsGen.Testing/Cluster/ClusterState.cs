using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster;

/// <summary>A cluster with what is in it.</summary>
internal sealed class ClusterState(RegionState region, string name)
{
    private readonly Dictionary<UInt128, TaskState> tasks = [];
    private readonly Dictionary<UInt128, InstanceState> instances = [];

    private readonly List<InstanceState> seated = [];
    private readonly Dictionary<(string Group, string? Zone), int> fargate = [];

    public RegionState Region { get; } = region;

    public string Name { get; } = name;

    public string Arn => Region.Names.Cluster(Name);

    public bool IsActive { get; set; } = true;

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>Settings by name, as <c>containerInsights</c>.</summary>
    public SortedDictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>The request's configuration, as it was sent.</summary>
    public ClusterConfiguration? Configuration { get; set; }

    /// <summary>The namespace of Service Connect.</summary>
    public string? Namespace { get; set; }

    /// <summary>How many services there are of a launch type, ACTIVE or DRAINING; set by whoever keeps the services.</summary>
    public Func<LaunchKind, bool, int> CountServicesOf { get; set; } = static (_, _) => 0;

    public int ActiveServices => Enum.GetValues<LaunchKind>().Sum(kind => CountServices(kind, active: true));

    public int CountServices(LaunchKind kind, bool active) => CountServicesOf(kind, active);

    /// <summary>The tasks that were started with a client token, by the token.</summary>
    public Dictionary<string, TokenUse> Tokens { get; } = new(StringComparer.Ordinal);

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

    /// <summary>What placement looks at.</summary>
    public Fleet Fleet { get; } = new();

    public void Add(InstanceState instance)
    {
        instances.Add(instance.Id, instance);
        instance.Register();
        seated.Add(instance);
        Region.Capacity.Waiting.Wake();
    }

    public void Remove(InstanceState instance)
    {
        instances.Remove(instance.Id);
        Fleet.Remove(instance.Seat);
    }

    /// <summary>The instance that has a seat in the fleet.</summary>
    public InstanceState InstanceOn(PlacementInstance seat) => seated[seat.Ordinal];

    /// <summary>How many tasks of a group run on Fargate in a zone or are about to.</summary>
    public int FargateTasks(string group, string? zone) => fargate.GetValueOrDefault((group, zone));

    /// <summary>A task takes its share of the capacity: on its instance, or of a zone on Fargate.</summary>
    public void Book(TaskState task)
    {
        if (task.IsFargate) fargate[(task.Launch.Group, task.Zone)] = FargateTasks(task.Launch.Group, task.Zone) + 1;
        else task.Instance?.Book(task);
    }

    /// <summary>A task gives its share back, once it is meant to stop.</summary>
    public void Unbook(TaskState task)
    {
        if (task.IsFargate) fargate[(task.Launch.Group, task.Zone)] = FargateTasks(task.Launch.Group, task.Zone) - 1;
        else task.Instance?.Unbook(task);
        Region.Capacity.Waiting.Wake();
    }

    public bool HasActiveTasks => tasks.Values.Any(task => task.Status != TaskStatus.Stopped);

    public override string ToString() => Name;
}

/// <summary>What a client token was used for.</summary>
/// <param name="Request">The whole request, as it was sent: nothing in it is normalised.</param>
/// <param name="Tasks">The tasks that it started.</param>
internal sealed record TokenUse(Node Request, IReadOnlyList<TaskState> Tasks);

/// <summary>An item of a capacity provider strategy, its defaults filled in.</summary>
internal readonly record struct StrategyItem(string Provider, int Weight, int Base);
