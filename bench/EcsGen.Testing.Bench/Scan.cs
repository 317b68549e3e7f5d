using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Bench;

/// <summary>What one would write without an index: all instances in one pass, what cannot change evaluated once, zones counted as tasks are placed.</summary>
internal sealed class Scan(Fleet fleet, PlacementRequest request)
{
    private readonly bool[] eligible = fleet.Instances.Select(instance => Filters.IsEligible(instance, request)).ToArray();
    private readonly Dictionary<string, int> zones = fleet.Instances.GroupBy(instance => instance.Facts.Zone!).ToDictionary(zone => zone.Key, zone => zone.Sum(instance => instance.TasksOf(request.Group)));
    private readonly string[] zoneOf = fleet.Instances.Select(instance => instance.Facts.Zone!).ToArray();
    private readonly List<PlacementInstance> ties = [];

    public PlacementInstance? Choose(ulong draw)
    {
        var best = (Tasks: int.MaxValue, Memory: int.MaxValue);
        ties.Clear();
        foreach (var instance in fleet.Instances)
        {
            if (!eligible[instance.Ordinal] || !Filters.HasRoom(instance, request)) continue;
            var key = (zones[zoneOf[instance.Ordinal]], instance.Memory);
            var order = key.CompareTo(best);
            if (order > 0) continue;
            if (order < 0) ties.Clear();
            best = key;
            ties.Add(instance);
        }
        return ties.Count == 0 ? null : ties[Chance.Pick(draw, ties.Count)];
    }

    public void Placed(PlacementInstance instance) => zones[zoneOf[instance.Ordinal]]++;
}
