using System.Collections.Generic;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>What a task of a service counts as.</summary>
internal enum TaskGroup : byte
{
    /// <summary>On its way to RUNNING.</summary>
    Pending,

    /// <summary>RUNNING, not known to be healthy yet.</summary>
    Warming,

    Healthy,

    Unhealthy,

    /// <summary>Meant to stop, or stopped.</summary>
    Leaving,

    /// <summary>STOPPED.</summary>
    Gone,
}

/// <summary>Tasks of one group: adding and taking out cost the same however many there are.</summary>
internal sealed class TaskBag
{
    private readonly List<ServiceTask> items = [];

    public int Count => items.Count;

    public ServiceTask this[int index] => items[index];

    public IReadOnlyList<ServiceTask> Items => items;

    public void Add(ServiceTask task)
    {
        task.Index = items.Count;
        items.Add(task);
    }

    public void Remove(ServiceTask task)
    {
        var last = items[^1];
        items[task.Index] = last;
        last.Index = task.Index;
        items.RemoveAt(items.Count - 1);
    }
}
