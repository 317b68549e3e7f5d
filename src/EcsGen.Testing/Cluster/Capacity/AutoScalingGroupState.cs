using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>An Auto Scaling group with what it runs.</summary>
internal sealed class AutoScalingGroupState(AutoScalingGroup group, string arn, ClusterState cluster, IReadOnlyList<string> zones, bool trunks)
{
    public AutoScalingGroup Definition => group;

    public string Arn => arn;

    /// <summary>The cluster that its instances register in.</summary>
    public ClusterState Cluster => cluster;

    /// <summary>The capacity provider that it is of; null for none.</summary>
    public CapacityProviderState? Provider { get; private set; }

    public IReadOnlyList<string> Zones => zones;

    /// <summary>How many instances it shall have.</summary>
    public int Desired { get; set; } = group.DesiredCapacity;

    /// <summary>Its instances, those that boot included and those that leave not, in the order of launch.</summary>
    public List<GroupInstance> Instances { get; } = [];

    /// <summary>What its types have for tasks.</summary>
    public IReadOnlyList<TaskFootprint> Sizes { get; } = [.. group.InstanceTypes.Select(type => type.Size(trunks, group.Options.MemoryMiB).Footprint)];

    /// <summary>Becomes a provider's: instances that are there belong to it from now on.</summary>
    public void BelongTo(CapacityProviderState? provider)
    {
        Provider = provider;
        foreach (var launched in Instances)
        {
            if (launched.Instance is not { } instance) continue;
            instance.CapacityProvider = provider?.Name;
            instance.FactsChanged();
        }
    }

    /// <summary>Which instance goes next: of the zone with the most, the one that was launched first. Null when all are protected. (EC2's default policy also looks at launch templates and billing hours, which are not simulated.)</summary>
    public GroupInstance? NextToLeave(Func<GroupInstance, bool> isProtected) => Instances
        .Where(instance => !isProtected(instance))
        .OrderByDescending(instance => Instances.Count(other => other.Zone == instance.Zone)).ThenBy(instance => instance.LaunchedTicks)
        .FirstOrDefault();

    public override string ToString() => group.Name;
}
