using System.Collections.Generic;

namespace EcsGen.Testing.Placement;

/// <summary>An instance as placement sees it: what it is, and what its tasks leave. Changed through <see cref="Fleet"/> only, which keeps account.</summary>
internal sealed class PlacementInstance
{
    private readonly HashSet<HostPort> ports = [];
    private readonly Dictionary<string, int> groups = [];

    internal PlacementInstance(int ordinal, InstanceFacts facts)
    {
        Ordinal = ordinal;
        Facts = facts;
        Cpu = facts.Registered.Cpu;
        Memory = facts.Registered.Memory;
        Gpus = facts.Registered.Gpus;
        Interfaces = facts.Registered.Interfaces;
    }

    /// <summary>Its place in the order of registration, from 0; not used again.</summary>
    public int Ordinal { get; }

    /// <summary>What it is.</summary>
    public InstanceFacts Facts { get; private set; }

    /// <summary>Whether it was taken out of the cluster.</summary>
    public bool IsGone { get; internal set; }

    /// <summary>CPU units left.</summary>
    public int Cpu { get; private set; }

    /// <summary>MiB left.</summary>
    public int Memory { get; private set; }

    /// <summary>GPUs left.</summary>
    public int Gpus { get; private set; }

    /// <summary>Network interfaces left.</summary>
    public int Interfaces { get; private set; }

    /// <summary>How many tasks run on it or are about to.</summary>
    public int Tasks { get; private set; }

    /// <summary>The groups of its tasks.</summary>
    public IReadOnlyCollection<string> Groups => groups.Keys;

    /// <summary>Fixed ports in use, reserved ones included.</summary>
    public int PortsInUse => ports.Count + Facts.Registered.Ports.Count;

    /// <summary>How many tasks of a group run on it or are about to.</summary>
    public int TasksOf(string group) => groups.GetValueOrDefault(group);

    /// <summary>Whether a fixed port is in use or reserved.</summary>
    public bool Uses(HostPort port)
    {
        foreach (var reserved in Facts.Registered.Ports)
        {
            if (reserved == port) return true;
        }
        return ports.Contains(port);
    }

    /// <summary>Becomes something else under its tasks: what there is less changes what is left by as much.</summary>
    internal void Become(InstanceFacts facts)
    {
        Cpu += facts.Registered.Cpu - Facts.Registered.Cpu;
        Memory += facts.Registered.Memory - Facts.Registered.Memory;
        Gpus += facts.Registered.Gpus - Facts.Registered.Gpus;
        Interfaces += facts.Registered.Interfaces - Facts.Registered.Interfaces;
        Facts = facts;
    }

    internal void Take(TaskFootprint taken)
    {
        Cpu -= taken.Cpu;
        Memory -= taken.Memory;
        Gpus -= taken.Gpus;
        Interfaces -= taken.Interfaces;
        foreach (var port in taken.Ports) ports.Add(port);
    }

    internal void GiveBack(TaskFootprint taken)
    {
        Cpu += taken.Cpu;
        Memory += taken.Memory;
        Gpus += taken.Gpus;
        Interfaces += taken.Interfaces;
        foreach (var port in taken.Ports) ports.Remove(port);
    }

    internal void Count(string group, int by)
    {
        Tasks += by;
        var count = groups.GetValueOrDefault(group) + by;
        if (count == 0) groups.Remove(group);
        else groups[group] = count;
    }

    /// <summary>As it is now, for looking at an earlier state without changing this one.</summary>
    internal PlacementInstance Copy()
    {
        var copy = new PlacementInstance(Ordinal, Facts) { IsGone = IsGone, Cpu = Cpu, Memory = Memory, Gpus = Gpus, Interfaces = Interfaces, Tasks = Tasks };
        copy.ports.UnionWith(ports);
        foreach (var (group, count) in groups) copy.groups.Add(group, count);
        return copy;
    }
}
