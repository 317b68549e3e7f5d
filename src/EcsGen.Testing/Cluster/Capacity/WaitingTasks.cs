using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>Tasks in PROVISIONING that no instance had room for. They get the first room there is, those that wait longest first; one that does not fit keeps none behind it waiting.</summary>
internal sealed class WaitingTasks(RegionState region)
{
    private readonly LinkedList<TaskState> tasks = [];
    private bool isAwake;

    /// <summary>Somebody waits from now on.</summary>
    public event Action? Began;

    /// <summary>Those that wait for the instances of a provider, in the order in which they came.</summary>
    public IEnumerable<TaskState> For(CapacityProviderState provider) => tasks.Where(task => IsWaiting(task) && task.Launch.CapacityProvider == provider.Name);

    public void Add(TaskState task)
    {
        tasks.AddLast(task);
        region.Kernel.Record("task", task, "waits for capacity of " + task.Launch.CapacityProvider);
        Began?.Invoke();
    }

    /// <summary>There may be room: an instance came or changed, or a task gave its share back.</summary>
    public void Wake()
    {
        if (isAwake || tasks.Count == 0) return;
        isAwake = true;
        region.Kernel.Schedule(TimeSpan.Zero, "waiting tasks are placed", Place);
    }

    private void Place()
    {
        isAwake = false;
        var refused = new HashSet<(ClusterState, PlacementRequest)>();
        for (var node = tasks.First; node is not null;)
        {
            var (task, next) = (node.Value, node.Next);
            if (!IsWaiting(task) || TryPlace(task, refused)) tasks.Remove(node);
            node = next;
        }
    }

    private bool TryPlace(TaskState task, HashSet<(ClusterState, PlacementRequest)> refused)
    {
        if (refused.Contains((task.Cluster, task.Launch.Request))) return false;
        var place = region.Placer.Choose(task.Launch);
        if (place.Instance is { } instance)
        {
            task.Placement = (place.Draw, place.Position);
            region.Engine.Place(task, instance);
            return true;
        }
        refused.Add((task.Cluster, task.Launch.Request));
        return false;
    }

    private static bool IsWaiting(TaskState task) => task is { Status: TaskStatus.Provisioning, Instance: null, IsDesiredStopped: false };
}
