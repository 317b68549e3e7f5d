using System;
using System.Linq;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>
/// Managed Instances: ECS launches an instance for the tasks that wait and terminates it when it has been idle. AWS documents that it does, and which types it may take, but neither when nor which: here once a minute, the type that takes most of those
/// that wait for the least CPU.
/// </summary>
internal static class ManagedInstancesScaling
{
    public static void Look(RegionState region, CapacityStore store, CapacityProviderState provider, ClusterState cluster)
    {
        var waiting = store.Waiting.For(provider).ToList();
        var zones = provider.Instances!.Zones.Count > 0 ? provider.Instances.Zones : region.Zones;
        // what boots already will take its part
        var booting = provider.Launched.Where(instance => instance.Instance is null).Select(instance => instance.Type.Size(trunking: true).Footprint).ToList();
        foreach (var group in waiting.GroupBy(task => (task.Plan.Footprint, task.Plan.IsArm64)))
        {
            var left = group.Count() - booting.Sum(size => ManagedInstancesPlan.Capacity(size, group.Key.Footprint));
            while (left > 0 && TypeFor(provider, group.First(), left) is { } type && store.Launcher.ZoneForNext(zones, provider.Launched) is { } zone)
            {
                var launched = new GroupInstance(cluster, type, zone, region.Kernel.NowTicks) { Managed = provider };
                provider.Launched.Add(launched);
                store.Launcher.Launch(launched, region.Delay(region.Timings.InstanceBoots));
                left -= ManagedInstancesPlan.Capacity(type.Size(trunking: true).Footprint, group.Key.Footprint);
            }
        }
        RemoveIdle(region, store, provider);
    }

    /// <summary>The type for a task that waits, and others like it.</summary>
    public static InstanceType? TypeFor(CapacityProviderState provider, TaskState task, int waiting) => provider.Instances!.Choose(task.Plan.Footprint, task.Plan.IsArm64, waiting);

    private static void RemoveIdle(RegionState region, CapacityStore store, CapacityProviderState provider)
    {
        foreach (var instance in provider.Launched.ToArray())
        {
            if (!instance.IsEmpty) instance.IdleSinceTicks = -1;
            else if (instance.IdleSinceTicks < 0) instance.IdleSinceTicks = region.Kernel.NowTicks;
            else if (provider.Instances!.ScaleInAfter is { } patience && region.Kernel.NowTicks - instance.IdleSinceTicks >= patience.Ticks)
            {
                provider.Launched.Remove(instance);
                store.Launcher.Terminate(instance);
            }
        }
    }
}
