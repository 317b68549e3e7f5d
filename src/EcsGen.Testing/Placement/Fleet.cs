using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Placement;

/// <summary>
/// The instances of a cluster with what is left on them. It places tasks without looking at every instance, and keeps a journal of all changes, so that any decision can be explained later from the state that it was made in.
/// </summary>
internal sealed class Fleet
{
    // nodes of all views together: some 50 MB
    private const int ViewBudget = 1 << 21;

    private readonly List<PlacementInstance> instances = [];
    private readonly List<FleetChange> journal = [];
    private readonly Dictionary<PlacementRequest, RequestView> views = [];
    private readonly HashSet<PlacementRequest> seenOnce = [];
    private int uses;

    /// <summary>Every instance that was ever registered, in that order.</summary>
    public IReadOnlyList<PlacementInstance> Instances => instances;

    /// <summary>The journal's length: names the state that the fleet is in.</summary>
    public int Position => journal.Count;

    internal FleetChange this[int position] => journal[position];

    /// <summary>Takes in an instance.</summary>
    public PlacementInstance Register(InstanceFacts facts)
    {
        var instance = new PlacementInstance(instances.Count, facts);
        instances.Add(instance);
        journal.Add(new FleetChange(instance.Ordinal, FleetChangeKind.Registered));
        return instance;
    }

    /// <summary>Takes an instance out. Its tasks are given back by whoever stops them.</summary>
    public void Remove(PlacementInstance instance)
    {
        if (instance.IsGone) return;
        instance.IsGone = true;
        journal.Add(new FleetChange(instance.Ordinal, FleetChangeKind.Removed));
    }

    /// <summary>Lets an instance become something else under its tasks.</summary>
    public void Replace(PlacementInstance instance, InstanceFacts facts)
    {
        journal.Add(new FleetChange(instance.Ordinal, FleetChangeKind.Replaced, instance.Facts));
        instance.Become(facts);
    }

    /// <summary>Takes a task's share, and counts the task to its group.</summary>
    public void Add(PlacementInstance instance, TaskFootprint footprint, string group)
    {
        Take(instance, footprint);
        Count(instance, group);
    }

    /// <summary>Takes a task's share.</summary>
    public void Take(PlacementInstance instance, TaskFootprint footprint)
    {
        instance.Take(footprint);
        journal.Add(new FleetChange(instance.Ordinal, FleetChangeKind.Taken, footprint));
    }

    /// <summary>Gives a task's share back: when the task has stopped, not when it begins to.</summary>
    public void GiveBack(PlacementInstance instance, TaskFootprint footprint)
    {
        instance.GiveBack(footprint);
        journal.Add(new FleetChange(instance.Ordinal, FleetChangeKind.GivenBack, footprint));
    }

    /// <summary>Counts a task to its group, from when it is placed.</summary>
    public void Count(PlacementInstance instance, string group)
    {
        instance.Count(group, 1);
        journal.Add(new FleetChange(instance.Ordinal, FleetChangeKind.Counted, group));
    }

    /// <summary>Counts a task no longer, from when it is told to stop.</summary>
    public void Uncount(PlacementInstance instance, string group)
    {
        instance.Count(group, -1);
        journal.Add(new FleetChange(instance.Ordinal, FleetChangeKind.Uncounted, group));
    }

    /// <summary>Chooses the instance for one task, as <see cref="PlainPlacement.Choose"/> does. Takes nothing yet.</summary>
    public PlacementInstance? Place(PlacementRequest request, ulong draw)
    {
        if (!views.TryGetValue(request, out var view))
        {
            // most runs of a single task are never repeated: only what comes again is worth a view
            if (seenOnce.Count > instances.Count) seenOnce.Clear();
            if (seenOnce.Add(request)) return PlainPlacement.Choose(request, instances, draw);
            view = AddView(request);
        }
        view.LastUse = ++uses;
        return view.Choose(draw);
    }

    /// <summary>Explains a decision from the state that it was made in.</summary>
    /// <param name="request">The task.</param>
    /// <param name="draw">The number with which it was decided.</param>
    /// <param name="position">The journal's length at that time; null is now.</param>
    public PlacementExplanation Explain(PlacementRequest request, ulong draw, int? position = null) =>
        PlainPlacement.Explain(request, position is { } past && past < Position ? AsOf(past) : instances, draw);

    /// <summary>The instances as they were when the journal had a length: copies.</summary>
    public IReadOnlyList<PlacementInstance> AsOf(int position)
    {
        var copies = instances.ConvertAll(instance => instance.Copy());
        for (var at = journal.Count - 1; at >= position; at--) Undo(copies, journal[at]);
        return copies;
    }

    private static void Undo(List<PlacementInstance> copies, FleetChange change)
    {
        var instance = copies[change.Ordinal];
        switch (change.Kind)
        {
            case FleetChangeKind.Registered:
                copies.RemoveAt(change.Ordinal);
                break;
            case FleetChangeKind.Removed:
                instance.IsGone = false;
                break;
            case FleetChangeKind.Replaced:
                instance.Become((InstanceFacts)change.What!);
                break;
            case FleetChangeKind.Taken:
                instance.GiveBack((TaskFootprint)change.What!);
                break;
            case FleetChangeKind.GivenBack:
                instance.Take((TaskFootprint)change.What!);
                break;
            case FleetChangeKind.Counted:
                instance.Count((string)change.What!, -1);
                break;
            default:
                instance.Count((string)change.What!, 1);
                break;
        }
    }

    private RequestView AddView(PlacementRequest request)
    {
        seenOnce.Remove(request);
        var size = instances.Count + 1;
        while (views.Count > 0 && (long)(views.Count + 1) * size > ViewBudget) views.Remove(views.Values.MinBy(known => known.LastUse)!.Request);
        var view = new RequestView(this, request);
        views.Add(request, view);
        return view;
    }
}
