using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Faults;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>Launches and terminates the EC2 instances of groups and of Managed Instances.</summary>
internal sealed class InstanceLauncher(RegionState region)
{
    /// <summary>Brings a group to the number of instances that it shall have, as far as its limits and protections let it.</summary>
    public void Scale(AutoScalingGroupState group, int desired, TimeSpan? boots = null)
    {
        var definition = group.Definition;
        group.Desired = Math.Clamp(desired, definition.MinSize, definition.MaxSize);
        while (group.Instances.Count < group.Desired && ZoneForNext(group.Zones, group.Instances) is { } zone)
        {
            // one that is there from the start was launched long ago
            var launchedTicks = boots == TimeSpan.Zero ? long.MinValue : region.Kernel.NowTicks;
            var launched = new GroupInstance(group.Cluster, definition.InstanceTypes[0], zone, launchedTicks) { Group = group };
            group.Instances.Add(launched);
            Launch(launched, boots ?? region.Delay(region.Timings.InstanceBoots));
        }
        while (group.Instances.Count > group.Desired && group.NextToLeave(IsProtected) is { } leaving)
        {
            group.Instances.Remove(leaving);
            Terminate(leaving);
        }
    }

    /// <summary>The zone for one more instance: of those in which EC2 has room, the one with the fewest; null where it has none.</summary>
    public string? ZoneForNext(IReadOnlyList<string> zones, IReadOnlyList<GroupInstance> instances) => zones
        .Where(zone => region.Faults.HasRoom(FaultState.Ec2, zone)).MinBy(zone => instances.Count(instance => instance.Zone == zone));

    /// <summary>Launches an instance, which is there after it has booted; at once without a delay.</summary>
    public void Launch(GroupInstance launched, TimeSpan boots)
    {
        if (boots == TimeSpan.Zero)
        {
            Register(launched);
            return;
        }
        region.Kernel.Record("EC2 instance", launched, "launched by " + (launched.Group?.ToString() ?? launched.Managed!.Name));
        region.Kernel.Schedule(boots, "an instance has booted", Register, launched);
    }

    /// <summary>Terminates an instance: after it is drained where the provider drains, else with the tasks on it.</summary>
    public void Terminate(GroupInstance leaving)
    {
        leaving.IsLeaving = true;
        if (leaving.Instance is not { } instance) return;
        if (leaving.Provider is { Drains: true } && !leaving.IsEmpty)
        {
            region.Instances.SetStatus(instance, InstanceStatus.Draining);
            region.Kernel.Schedule(region.Timings.DrainedIsNoticed, "an instance is drained", Drained, leaving);
            return;
        }
        region.Instances.Deregister(instance, TaskStopCode.TerminationNotice, $"Host EC2 (instance {instance.Ec2InstanceId}) terminated.");
    }

    // managed termination protection takes the protection from instances that are empty
    private static bool IsProtected(GroupInstance instance) =>
        instance.Group!.Definition.NewInstancesProtectedFromScaleIn && !(instance.Provider is { ProtectsFromTermination: true } && instance.IsEmpty);

    private void Register(GroupInstance launched)
    {
        if (launched.IsLeaving) return;
        var group = launched.Group;
        var options = group is null ? new InstanceOptions { Trunking = true } : group.Definition.Options;
        var seed = InstanceSeeds.Of(launched.Type, launched.Zone, options, region.Trunks(options)) with
        {
            CapacityProvider = launched.Provider?.Name,
            Kind = group is null ? InstanceKind.ManagedInstances : InstanceKind.Ec2,
        };
        launched.Instance = region.Instances.Register(launched.Cluster, seed);
    }

    private void Drained(GroupInstance leaving)
    {
        if (leaving.Instance is not { Status: not InstanceStatus.Inactive } instance) return;
        if (instance.Tasks.Any(task => !task.Launch.IsDaemon))
        {
            // as long as a task runs that nobody stops, nothing else is going on
            region.Kernel.Schedule(region.Timings.DrainedIsNoticed, "an instance is drained", Drained, leaving, background: true);
            return;
        }
        region.Instances.Deregister(instance, TaskStopCode.TerminationNotice, $"Host EC2 (instance {instance.Ec2InstanceId}) terminated.");
    }
}
