using System;
using System.Collections.Generic;
using EcsGen.Testing.Cluster.Capacity;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Cluster.Services;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster;

/// <summary>What one account has in one region. Everything in the Cluster room hangs off this.</summary>
internal sealed class RegionState
{
    private readonly Dictionary<string, ClusterState> clusters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> subnetZones = new(StringComparer.Ordinal);

    public RegionState(Kernel kernel, Names names, EcsBehaviour behaviour, EcsTimings timings, IReadOnlyList<string> zones)
    {
        Kernel = kernel;
        Names = names;
        Behaviour = behaviour;
        Timings = timings;
        Zones = zones;
        Ids = new Ids(kernel.Random("ids"));
        Definitions = new DefinitionStore(this);
        Engine = new TaskEngine(this);
        Placer = new Placer(this);
        Instances = new InstanceStore(this);
        Capacity = new CapacityStore(this);
        Services = new ServiceScheduler(this);
    }

    public Kernel Kernel { get; }

    public Names Names { get; }

    public Ids Ids { get; }

    public EcsBehaviour Behaviour { get; }

    public EcsTimings Timings { get; }

    /// <summary>The zones of the region, as <c>us-east-1a</c>.</summary>
    public IReadOnlyList<string> Zones { get; }

    /// <summary>The settings of the account.</summary>
    public AccountSettings Settings { get; } = new();

    public DefinitionStore Definitions { get; }

    /// <summary>Starts and stops tasks.</summary>
    public TaskEngine Engine { get; }

    /// <summary>Instances come, change and go through this.</summary>
    public InstanceStore Instances { get; }

    /// <summary>Decides where tasks run.</summary>
    public Placer Placer { get; }

    /// <summary>Which containers are real code.</summary>
    public Bindings.BindingTable Bindings { get; } = new();

    /// <summary>Capacity providers, and tasks that wait for capacity.</summary>
    public CapacityStore Capacity { get; }

    /// <summary>Keeps services at their desired count.</summary>
    public ServiceScheduler Services { get; }

    /// <summary>Failures that are in force.</summary>
    public Faults.FaultState Faults { get; } = new();

    /// <summary>How containers behave.</summary>
    public BehaviourTable Containers { get; } = new();

    /// <summary>Whether a task that has no place waits in PROVISIONING for capacity that is being added.</summary>
    public bool WaitsForCapacity(TaskLaunch launch) => Capacity.WaitsFor(launch);

    /// <summary>On what a capacity provider runs tasks.</summary>
    public LaunchKind KindOf(string provider) => Capacity.KindOf(provider);

    /// <summary>All clusters ever made, in the order of creation; deleted ones are INACTIVE.</summary>
    public IReadOnlyCollection<ClusterState> Clusters => clusters.Values;

    /// <summary>The cluster of that name, INACTIVE ones too.</summary>
    public ClusterState? FindCluster(string name) => clusters.GetValueOrDefault(name);

    public ClusterState AddCluster(string name) => clusters[name] = new ClusterState(this, name) { Settings = { [AccountSettings.Insights] = Settings.Effective(AccountSettings.Insights, $"arn:aws:iam::{Names.Account}:root") } };

    /// <summary>Whether new instances get trunk interfaces: as they were said to, else as the account's setting says for the account itself.</summary>
    public bool Trunks(InstanceOptions options) => options.Trunking ?? Settings.Effective(AccountSettings.Trunking, $"arn:aws:iam::{Names.Account}:root") == "enabled";

    /// <summary>The zone of a subnet: as the test said, else the region's zones in turn, by first use.</summary>
    public string ZoneOf(string subnet)
    {
        if (!subnetZones.TryGetValue(subnet, out var zone)) subnetZones[subnet] = zone = Zones[subnetZones.Count % Zones.Count];
        return zone;
    }

    public void PutSubnet(string subnet, string zone) => subnetZones[subnet] = zone;

    /// <summary>A delay of <see cref="EcsTimings"/>, drawn by the seed when they say so.</summary>
    public TimeSpan Delay(TimeSpan value)
    {
        if (Timings.Jitter <= 0) return value;
        var part = value * Timings.Jitter;
        return Kernel.Random("delays").Between(value - part, value + part);
    }
}
