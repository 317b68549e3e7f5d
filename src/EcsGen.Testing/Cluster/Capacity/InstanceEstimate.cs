using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>
/// How many instances managed scaling thinks that waiting tasks need. Tasks with equal needs are a group; a group is packed onto the largest type, and left out when it does not fit on the smallest ("managed scaling behavior", Developer Guide: the type is
/// taken by parameter, so the largest may be one that does not exist). The groups are packed one after another, each into what the ones before it left: AWS does not say how groups share instances.
/// </summary>
internal static class InstanceEstimate
{
    /// <summary>The instances for all groups that fit at all; 0 when none does.</summary>
    /// <param name="groups">What a task of each group takes, how many tasks it has, and whether no two of them may share an instance.</param>
    /// <param name="types">What the types of the Auto Scaling group have for tasks.</param>
    public static int Of(IEnumerable<(TaskFootprint Task, int Count, bool Apart)> groups, IReadOnlyList<TaskFootprint> types)
    {
        var (smallest, largest) = (Bound(types, Math.Min), Bound(types, Math.Max));
        var bins = new List<PlacementInstance>();
        foreach (var (task, count, apart) in groups)
        {
            if (!Fits(task, new PlacementInstance(0, Facts(smallest)))) continue;
            var next = 0;
            for (var index = 0; index < count; index++)
            {
                while (next < bins.Count && !Fits(task, bins[next])) next++;
                if (next == bins.Count) bins.Add(new PlacementInstance(next, Facts(largest)));
                bins[next].Take(task);
                if (apart) next++;
            }
        }
        return bins.Count;
    }

    /// <summary>Whether a task fits on the smallest type: otherwise it waits for ever.</summary>
    public static bool IsCompatible(TaskFootprint task, IReadOnlyList<TaskFootprint> types) => Fits(task, new PlacementInstance(0, Facts(Bound(types, Math.Min))));

    private static bool Fits(TaskFootprint task, PlacementInstance bin) => Filters.UnmetNeed(bin, new PlacementRequest { Footprint = task, Group = "" }) is null;

    private static TaskFootprint Bound(IReadOnlyList<TaskFootprint> types, Func<int, int, int> which) => types.Aggregate((left, right) => new TaskFootprint
    {
        Cpu = which(left.Cpu, right.Cpu),
        Memory = which(left.Memory, right.Memory),
        Gpus = which(left.Gpus, right.Gpus),
        Interfaces = which(left.Interfaces, right.Interfaces),
        Ports = left.Ports,
    });

    private static InstanceFacts Facts(TaskFootprint size) => new() { Id = "", Registered = size };
}
