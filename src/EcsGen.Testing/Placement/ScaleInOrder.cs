using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>
/// Many choices of <see cref="ScaleIn"/>, one after another, without looking at every task for each: what is equal to all steps stands together, and a choice changes only what is on its instance and how many tasks its zone has.
/// It chooses what so many single choices would, if each task gave its share back before the next one.
/// </summary>
internal sealed class ScaleInOrder
{
    private readonly List<Strategy> steps;
    private readonly SortedList<SpreadValues, Cell> cells = [];
    private readonly Dictionary<(string Attribute, string Value), Count> counts = [];

    public ScaleInOrder(EquatableArray<Strategy> strategies, string group, IReadOnlyList<PlacedTask> tasks, IReadOnlyList<PlacementInstance> instances)
    {
        var request = new PlacementRequest { Footprint = new TaskFootprint(), Group = group, Strategies = strategies };
        steps = request.DecidingSteps();
        foreach (var onInstance in Enumerable.Range(0, tasks.Count).GroupBy(index => tasks[index].Instance).OrderBy(found => found.Key.Ordinal)) Enter(request, onInstance.Key, [.. onInstance], tasks);
        foreach (var instance in instances) Recount(request, instance);
    }

    /// <summary>The place of the next task that goes; -1 when none is left.</summary>
    public int Next(ulong draw)
    {
        Cell? best = null;
        var ties = 0;
        foreach (var cell in cells.Values)
        {
            if (cell.Tree.Often == 0) continue;
            var order = best is null ? -1 : Compare(cell, best);
            if (order < 0) (best, ties) = (cell, cell.Tree.Often);
            else if (order == 0) ties += cell.Tree.Often;
        }
        if (best is null) return -1;
        var index = Chance.Pick(draw, ties);
        foreach (var cell in cells.Values)
        {
            if (cell.Tree.Often == 0 || (cell != best && Compare(cell, best) != 0)) continue;
            if (index < cell.Tree.Often) return Take(cell, cell.Tree.Find(index, out var rest), rest);
            index -= cell.Tree.Often;
        }
        return -1;
    }

    // most tasks come first: keys of the instance are complements already
    private int Compare(Cell left, Cell right)
    {
        var (spread, own) = (0, 0);
        foreach (var step in steps)
        {
            var order = step.Attribute is null
                ? PlacementKey.Part(left.Tree.Least, own).CompareTo(PlacementKey.Part(right.Tree.Least, own++))
                : right.Counts[spread].Tasks.CompareTo(left.Counts[spread++].Tasks);
            if (order != 0) return order;
        }
        return 0;
    }

    private int Take(Cell cell, int place, int rest)
    {
        var heap = cell.Places[place];
        var chosen = heap.Tasks[rest];
        heap.Tasks.RemoveAt(rest);
        var host = heap.Host;
        host.Tasks--;
        host.Cpu += heap.Footprints[chosen].Cpu;
        host.Memory += heap.Footprints[chosen].Memory;
        foreach (var count in cell.Counts) count.Tasks--;
        foreach (var (at, other) in host.Heaps) cell.Tree.Set(at, KeyOf(other), other.Tasks.Count);
        return chosen;
    }

    private void Enter(PlacementRequest request, PlacementInstance instance, int[] indexes, IReadOnlyList<PlacedTask> tasks)
    {
        var values = SpreadValues.Of(request, instance);
        if (!cells.TryGetValue(values, out var cell)) cells.Add(values, cell = new Cell([.. steps.Where(step => step.Attribute is not null).Select(step => CountOf(step.Attribute!, Scores.ValueOf(step.Attribute!, instance)))]));
        var host = new Host { Tasks = instance.TasksOf(request.Group), Cpu = instance.Cpu, Memory = instance.Memory };
        // tasks of different sizes leave different amounts behind them
        foreach (var equal in indexes.GroupBy(index => Size(tasks[index].Footprint)))
        {
            var heap = new Heap(host, equal.Key, [.. equal.Order()], equal.ToDictionary(index => index, index => tasks[index].Footprint));
            var place = cell.Tree.Add(KeyOf(heap), heap.Tasks.Count);
            cell.Places.Add(heap);
            host.Heaps.Add((place, heap));
        }
    }

    private (int Cpu, int Memory) Size(TaskFootprint footprint) => (
        steps.Exists(step => step is { Type: StrategyType.Binpack, Field: "cpu" }) ? footprint.Cpu : 0,
        steps.Exists(step => step is { Type: StrategyType.Binpack, Field: not "cpu" }) ? footprint.Memory : 0);

    private void Recount(PlacementRequest request, PlacementInstance instance)
    {
        var tasks = instance.TasksOf(request.Group);
        if (tasks == 0) return;
        foreach (var attribute in steps.Where(step => step.Attribute is not null).Select(step => step.Attribute!).Distinct())
        {
            if (counts.TryGetValue((attribute, Scores.ValueOf(attribute, instance)), out var count)) count.Tasks += tasks;
        }
    }

    private Count CountOf(string attribute, string value)
    {
        if (!counts.TryGetValue((attribute, value), out var count)) counts.Add((attribute, value), count = new Count());
        return count;
    }

    private UInt128? KeyOf(Heap heap)
    {
        if (heap.Tasks.Count == 0) return null;
        return PlacementKey.Of(steps, step => ~(step.Type == StrategyType.Spread ? heap.Host.Tasks : step.Field == "cpu" ? heap.Host.Cpu + heap.Size.Cpu : heap.Host.Memory + heap.Size.Memory));
    }

    private sealed class Count
    {
        public int Tasks { get; set; }
    }

    /// <summary>An instance as it is after the choices made so far.</summary>
    private sealed class Host
    {
        public int Tasks { get; set; }

        public int Cpu { get; set; }

        public int Memory { get; set; }

        public List<(int Place, Heap Heap)> Heaps { get; } = [];
    }

    /// <summary>Tasks on one instance that are equal to all steps.</summary>
    private sealed record Heap(Host Host, (int Cpu, int Memory) Size, List<int> Tasks, Dictionary<int, TaskFootprint> Footprints);

    private sealed class Cell(Count[] counts)
    {
        public Count[] Counts => counts;

        public MinTree Tree { get; } = new();

        public List<Heap> Places { get; } = [];
    }
}
