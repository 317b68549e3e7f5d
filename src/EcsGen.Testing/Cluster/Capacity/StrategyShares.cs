using System.Collections.Generic;

namespace EcsGen.Testing.Cluster.Capacity;

/// <summary>
/// Which provider of a strategy the next task goes to: while a base is not met, that one; then the one with the smallest placed/weight, ties in the strategy's order. AWS documents base and
/// ratio, not the order inside of a batch.
/// </summary>
internal sealed class StrategyShares
{
    private readonly IReadOnlyList<StrategyItem> items;
    private readonly int[] placed;
    private readonly int[] beyondBase;

    /// <summary>With no task placed yet.</summary>
    public StrategyShares(IReadOnlyList<StrategyItem> items)
    {
        this.items = items;
        placed = new int[items.Count];
        beyondBase = new int[items.Count];
    }

    /// <summary>A task that is already there.</summary>
    public void Count(string provider)
    {
        for (var i = 0; i < items.Count; i++)
            if (items[i].Provider == provider)
                Add(i);
    }

    /// <summary>The provider of the next task, which is counted; null when the strategy has no weight left to go by.</summary>
    public string? Next()
    {
        var at = Choose();
        if (at < 0) return null;
        Add(at);
        return items[at].Provider;
    }

    /// <summary>How many tasks the provider in that place of the strategy has.</summary>
    public int Placed(int index) => placed[index];

    private int Choose()
    {
        for (var i = 0; i < items.Count; i++)
            if (placed[i] < items[i].Base)
                return i;
        var best = -1;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Weight <= 0) continue;
            // a/b < c/d without division
            if (best < 0 || (long)beyondBase[i] * items[best].Weight < (long)beyondBase[best] * items[i].Weight) best = i;
        }
        return best;
    }

    private void Add(int at)
    {
        if (placed[at] >= items[at].Base) beyondBase[at]++;
        placed[at]++;
    }
}
