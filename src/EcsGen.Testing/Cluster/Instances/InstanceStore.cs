using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Instances;

/// <summary>What an instance comes with.</summary>
internal sealed record InstanceSeed(InstanceSize Size, IEnumerable<KeyValuePair<string, string?>> Attributes)
{
    public InstanceKind Kind { get; init; }

    public string? CapacityProvider { get; init; }
}

/// <summary>Instances come, change their state and go.</summary>
internal sealed class InstanceStore(RegionState region)
{
    /// <summary>Who wants to hear that an instance came, changed its state or its agent, or went: services that drain, managed scaling.</summary>
    public event Action<InstanceState>? Changed;

    public InstanceState Register(ClusterState cluster, InstanceSeed seed)
    {
        var ec2Id = seed.Kind == InstanceKind.External ? "mi-" + region.Ids.Ec2("x")[3..] : region.Ids.Ec2("i");
        var instance = new InstanceState(cluster, region.Ids.Next(), seed.Kind, ec2Id, seed.Size)
        {
            CapacityProvider = seed.CapacityProvider,
            RegisteredAt = region.Kernel.Now,
            Status = InstanceStatus.Active,
        };
        foreach (var (name, value) in seed.Attributes) instance.Attributes[name] = value;
        cluster.Add(instance);
        Tell(instance, "ACTIVE in " + instance.Zone);
        return instance;
    }

    public void SetStatus(InstanceState instance, InstanceStatus status)
    {
        if (instance.Status == status) return;
        instance.Status = status;
        instance.Version++;
        Tell(instance, instance.StatusText);
    }

    public void SetConnected(InstanceState instance, bool connected)
    {
        if (instance.AgentConnected == connected) return;
        region.Engine.SetConnected(instance, connected);
        Changed?.Invoke(instance);
    }

    /// <summary>Takes an instance out. What ran on it is STOPPED for ECS.</summary>
    public void Deregister(InstanceState instance, TaskStopCode code, string reason)
    {
        if (instance.Status == InstanceStatus.Inactive) return;
        instance.AgentConnected = false;
        instance.Status = InstanceStatus.Inactive;
        foreach (var task in instance.Tasks.ToArray()) region.Engine.Lose(task, code, reason);
        instance.Cluster.Remove(instance);
        Tell(instance, "INACTIVE");
    }

    /// <summary>The host is gone: its agent is silent at once, and ECS notices after a while.</summary>
    public void Lose(InstanceState instance)
    {
        if (instance.IsLost) return;
        instance.IsLost = true;
        region.Kernel.Record("instance", instance, "lost");
        SetConnected(instance, false);
        region.Kernel.Schedule(region.Delay(region.Timings.LossIsNoticed), "loss of an instance is noticed",
            lost => Deregister(lost, TaskStopCode.TerminationNotice, $"Host EC2 (instance {lost.Ec2InstanceId}) terminated."), instance);
    }

    private void Tell(InstanceState instance, string what)
    {
        region.Kernel.Record("instance", instance, what);
        Changed?.Invoke(instance);
    }
}
