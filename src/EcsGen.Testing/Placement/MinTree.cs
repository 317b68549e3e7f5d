using System;

namespace EcsGen.Testing.Placement;

/// <summary>
/// A row of places with a key and a weight each, that knows its least key, the weight of the places that have it, and the place that the n-th unit of that weight is in. A change of one key costs the logarithm of the length. A place without a key is never found.
/// </summary>
internal sealed class MinTree
{
    private UInt128[] least = [UInt128.MaxValue, UInt128.MaxValue];
    private int[] often = new int[2];
    private int capacity = 1;

    /// <summary>How many places there are.</summary>
    public int Length { get; private set; }

    /// <summary>The least key. Without meaning when there is none.</summary>
    public UInt128 Least => least[1];

    /// <summary>How much weight has the least key: without other weights than 1, how many places. 0 when no place has a key.</summary>
    public int Often => often[1];

    /// <summary>Adds a place at the end.</summary>
    public int Add(UInt128? key, int weight = 1)
    {
        if (Length == capacity) Grow();
        Set(Length, key, weight);
        return Length++;
    }

    /// <summary>Gives a place another key, or none.</summary>
    public void Set(int place, UInt128? key, int weight = 1)
    {
        var node = capacity + place;
        least[node] = key ?? UInt128.MaxValue;
        often[node] = key is null ? 0 : weight;
        for (node >>= 1; node > 0; node >>= 1) Combine(node);
    }

    /// <summary>The place with the least key that the unit is in which has <paramref name="index"/> such units before it; what is left of the index inside of the place.</summary>
    public int Find(int index, out int rest)
    {
        var node = 1;
        while (node < capacity)
        {
            var left = node * 2;
            var before = least[left] == least[node] ? often[left] : 0;
            if (index < before)
            {
                node = left;
                continue;
            }
            index -= before;
            node = left + 1;
        }
        rest = index;
        return node - capacity;
    }

    private void Combine(int node)
    {
        var (left, right) = (node * 2, (node * 2) + 1);
        // what has no key has no count either, so that keys alone need not tell it apart
        if (often[right] == 0 || (often[left] != 0 && least[left] < least[right])) (least[node], often[node]) = (least[left], often[left]);
        else if (often[left] == 0 || least[right] < least[left]) (least[node], often[node]) = (least[right], often[right]);
        else (least[node], often[node]) = (least[left], often[left] + often[right]);
    }

    private void Grow()
    {
        var (keys, counts, old) = (least, often, capacity);
        capacity *= 2;
        least = new UInt128[capacity * 2];
        often = new int[capacity * 2];
        least.AsSpan().Fill(UInt128.MaxValue);
        keys.AsSpan(old, old).CopyTo(least.AsSpan(capacity));
        counts.AsSpan(old, old).CopyTo(often.AsSpan(capacity));
        for (var node = capacity - 1; node > 0; node--) Combine(node);
    }
}
