using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Placement;

/// <summary>
/// The instances of a fleet in the order in which one request prefers them. Instances with equal values of the attributes that it is spread over make a <see cref="Cell"/>: what those steps count is one number for all of them, and inside of
/// a cell only what is on the instance itself matters. A view follows the fleet's journal when it is asked, so that a change costs nothing to requests that are not used.
/// </summary>
internal sealed class RequestView
{
    private readonly Fleet fleet;
    private readonly List<Strategy> steps;
    private readonly SortedList<SpreadValues, Cell> cells = [];
    private readonly Dictionary<(string Attribute, string Value), SpreadCount> counts = [];
    private readonly List<Entry> entries = [];
    private int position;

    public RequestView(Fleet fleet, PlacementRequest request)
    {
        this.fleet = fleet;
        Request = request;
        steps = request.DecidingSteps();
        Rebuild();
    }

    /// <summary>What it answers.</summary>
    public PlacementRequest Request { get; }

    /// <summary>When it was used last, for whoever must forget some.</summary>
    public int LastUse { get; set; }

    /// <summary>The instance for a task, or null.</summary>
    public PlacementInstance? Choose(ulong draw)
    {
        Follow();
        Cell? best = null;
        var ties = 0;
        foreach (var cell in cells.Values)
        {
            if (cell.Tree.Often == 0) continue;
            var order = best is null ? -1 : Compare(cell, best);
            if (order > 0) continue;
            ties = order < 0 ? cell.Tree.Often : ties + cell.Tree.Often;
            if (order < 0) best = cell;
        }
        return best is null ? null : Find(best, Chance.Pick(draw, ties));
    }

    private PlacementInstance? Find(Cell best, int index)
    {
        foreach (var cell in cells.Values)
        {
            if (cell.Tree.Often == 0 || cell != best && Compare(cell, best) != 0) continue;
            if (index < cell.Tree.Often) return cell.Members[cell.Tree.Find(index, out _)];
            index -= cell.Tree.Often;
        }
        return null;
    }

    private int Compare(Cell left, Cell right)
    {
        var (spread, own) = (0, 0);
        foreach (var step in steps)
        {
            var order = step.Attribute is null
                ? PlacementKey.Part(left.Tree.Least, own).CompareTo(PlacementKey.Part(right.Tree.Least, own++))
                : left.Counts[spread].Tasks.CompareTo(right.Counts[spread++].Tasks);
            if (order != 0) return order;
        }
        return 0;
    }

    private void Follow()
    {
        if (fleet.Position - position > fleet.Instances.Count)
        {
            Rebuild();
            return;
        }
        for (; position < fleet.Position; position++)
        {
            var change = fleet[position];
            if (change.Kind == FleetChangeKind.Registered)
            {
                // what comes later in the journal is in the instance already, but not in the counts
                Enter(fleet.Instances[change.Ordinal], countTasks: false);
                continue;
            }
            var entry = entries[change.Ordinal];
            if (change.Kind is FleetChangeKind.Counted or FleetChangeKind.Uncounted && (string)change.What! == Request.Group)
            {
                foreach (var count in entry.Cell.Counts) count.Tasks += change.Kind == FleetChangeKind.Counted ? 1 : -1;
            }
            if (change.Kind == FleetChangeKind.Replaced && !Reenter(entry, change.Ordinal))
            {
                Rebuild();
                return;
            }
            if (change.Kind == FleetChangeKind.Removed) entries[change.Ordinal] = entry with { IsEligible = false };
            // several changes of one instance in a row are one
            if (position + 1 == fleet.Position || fleet[position + 1].Ordinal != change.Ordinal) Update(change.Ordinal);
        }
    }

    private bool Reenter(Entry entry, int ordinal)
    {
        var instance = fleet.Instances[ordinal];
        if (SpreadValues.Of(Request, instance) != entry.Cell.Values) return false;
        entries[ordinal] = entry with { IsEligible = Filters.IsEligible(instance, Request) };
        return true;
    }

    private void Rebuild()
    {
        cells.Clear();
        counts.Clear();
        entries.Clear();
        foreach (var instance in fleet.Instances) Enter(instance, countTasks: true);
        position = fleet.Position;
    }

    private void Enter(PlacementInstance instance, bool countTasks)
    {
        var values = SpreadValues.Of(Request, instance);
        if (!cells.TryGetValue(values, out var cell)) cells.Add(values, cell = new Cell(values, CountsOf(instance)));
        if (countTasks)
        {
            foreach (var count in cell.Counts) count.Tasks += instance.TasksOf(Request.Group);
        }
        var eligible = Filters.IsEligible(instance, Request);
        entries.Add(new Entry(cell, cell.Tree.Add(KeyOf(instance, eligible)), eligible));
        cell.Members.Add(instance);
    }

    private SpreadCount[] CountsOf(PlacementInstance instance) => [.. steps.Where(step => step.Attribute is not null).Select(step => CountOf(step.Attribute!, Scores.ValueOf(step.Attribute!, instance)))];

    private SpreadCount CountOf(string attribute, string value)
    {
        if (!counts.TryGetValue((attribute, value), out var count)) counts.Add((attribute, value), count = new SpreadCount());
        return count;
    }

    private void Update(int ordinal)
    {
        var entry = entries[ordinal];
        entry.Cell.Tree.Set(entry.Place, KeyOf(fleet.Instances[ordinal], entry.IsEligible));
    }

    private UInt128? KeyOf(PlacementInstance instance, bool eligible) =>
        eligible && Filters.HasRoom(instance, Request) ? PlacementKey.Of(steps, Request, instance) : null;

    private sealed class SpreadCount
    {
        public int Tasks { get; set; }
    }

    private sealed class Cell(SpreadValues values, SpreadCount[] counts)
    {
        public SpreadValues Values => values;

        public SpreadCount[] Counts => counts;

        public MinTree Tree { get; } = new();

        public List<PlacementInstance> Members { get; } = [];
    }

    private readonly record struct Entry(Cell Cell, int Place, bool IsEligible);
}
