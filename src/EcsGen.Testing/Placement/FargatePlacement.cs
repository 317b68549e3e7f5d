using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Placement;

/// <summary>Where Fargate runs a task. It takes no constraint and no strategy and spreads over the zones of the subnets ("Amazon ECS task placement", Developer Guide).</summary>
internal static class FargatePlacement
{
    /// <summary>Chooses the zone for one task.</summary>
    /// <param name="zones">The zones of the subnets; one that several subnets are in may stand more than once.</param>
    /// <param name="tasks">How many tasks of the group a zone has.</param>
    /// <param name="draw">A number by chance, which decides between zones that have equally few.</param>
    /// <returns>The zone; null when there is none.</returns>
    public static string? Zone(IEnumerable<string> zones, Func<string, int> tasks, ulong draw)
    {
        var all = zones.Distinct().Order(StringComparer.Ordinal).ToList();
        if (all.Count == 0) return null;
        var least = all.Min(tasks);
        var ties = all.FindAll(zone => tasks(zone) == least);
        return ties[Chance.Pick(draw, ties.Count)];
    }
}
