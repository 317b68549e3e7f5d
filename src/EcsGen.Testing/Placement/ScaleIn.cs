using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>
/// Which task of a service goes when there are too many: its strategy in reverse. Spread takes from where the most are, binpack from the instance that then has the most left; without a strategy, from the fullest zone and there from the fullest instance
/// ("Amazon ECS services", Developer Guide). What that leaves equal, chance decides.
/// </summary>
internal static class ScaleIn
{
    /// <summary>Chooses one task.</summary>
    /// <param name="strategies">The service's steps; empty takes <see cref="Strategy.Default"/>.</param>
    /// <param name="group">The service's group.</param>
    /// <param name="tasks">Those that may go.</param>
    /// <param name="instances">Every instance of the cluster.</param>
    /// <param name="draw">A number by chance.</param>
    /// <returns>The place in <paramref name="tasks"/>; -1 when there are none.</returns>
    public static int Choose(EquatableArray<Strategy> strategies, string group, IReadOnlyList<PlacedTask> tasks, IReadOnlyList<PlacementInstance> instances, ulong draw)
    {
        var request = new PlacementRequest { Footprint = new TaskFootprint(), Group = group, Strategies = strategies };
        var best = Enumerable.Range(0, tasks.Count).ToList();
        foreach (var step in request.Steps)
        {
            if (step.Type == StrategyType.Random || best.Count == 0) break;
            var score = Score(step, request, instances);
            var most = best.Max(index => score(tasks[index]));
            best.RemoveAll(index => score(tasks[index]) != most);
        }
        if (best.Count == 0) return -1;
        List<int> ordered = [.. best.OrderBy(index => SpreadValues.Of(request, tasks[index].Instance)).ThenBy(index => tasks[index].Instance.Ordinal).ThenBy(index => index)];
        return ordered[Chance.Pick(draw, ordered.Count)];
    }

    private static Func<PlacedTask, int> Score(Strategy step, PlacementRequest request, IReadOnlyList<PlacementInstance> instances)
    {
        if (step.Type == StrategyType.Binpack)
            return step.Field == "cpu" ? task => task.Instance.Cpu + task.Footprint.Cpu : task => task.Instance.Memory + task.Footprint.Memory;
        var count = Scores.Of(step, request, instances);
        return task => count(task.Instance);
    }
}

/// <summary>A task with where it is.</summary>
/// <param name="Instance">The instance that it is on.</param>
/// <param name="Footprint">What it holds there.</param>
internal readonly record struct PlacedTask(PlacementInstance Instance, TaskFootprint Footprint);
