using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>
/// Which of very many tasks go: from the zone with the most of them, there from the instance with the most, ties by chance. It is what the default strategy does in reverse, without looking at
/// every task for every choice.
/// </summary>
internal static class StopOrder
{
    /// <summary>From how many looks on the index is used.</summary>
    public const long WorthAnIndex = 200_000;

    public static IReadOnlyList<ServiceTask> Choose(IReadOnlyList<ServiceTask> candidates, int count, SeededRandom chance)
    {
        var zones = candidates.GroupBy(task => task.Task.Zone ?? "", StringComparer.Ordinal).OrderBy(zone => zone.Key, StringComparer.Ordinal).Select(zone => new Zone(zone)).ToList();
        var chosen = new List<ServiceTask>(count);
        while (chosen.Count < count)
        {
            var most = zones.Max(zone => zone.Count);
            var ties = zones.FindAll(zone => zone.Count == most);
            chosen.Add(ties[chance.Next(ties.Count)].Take(chance));
        }
        return chosen;
    }

    private sealed class Zone
    {
        // instances by how many tasks they have
        private readonly SortedDictionary<int, List<List<ServiceTask>>> instances = new(Comparer<int>.Create(static (one, other) => other.CompareTo(one)));

        public Zone(IEnumerable<ServiceTask> tasks)
        {
            foreach (var instance in tasks.GroupBy(task => task.Task.Instance).OrderBy(group => group.Key?.Id ?? default))
            {
                var list = instance.OrderByDescending(task => task.Task.CreatedTicks).ThenBy(task => task.Task.Id).ToList();
                Count += list.Count;
                Put(list);
            }
        }

        public int Count { get; private set; }

        public ServiceTask Take(SeededRandom chance)
        {
            var (size, fullest) = instances.First();
            var at = chance.Next(fullest.Count);
            var instance = fullest[at];
            fullest[at] = fullest[^1];
            fullest.RemoveAt(fullest.Count - 1);
            if (fullest.Count == 0) instances.Remove(size);
            var task = instance[^1];
            instance.RemoveAt(instance.Count - 1);
            if (instance.Count > 0) Put(instance);
            Count--;
            return task;
        }

        private void Put(List<ServiceTask> instance)
        {
            if (!instances.TryGetValue(instance.Count, out var same)) instances[instance.Count] = same = [];
            same.Add(instance);
        }
    }
}
