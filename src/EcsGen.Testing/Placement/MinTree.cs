using System;

namespace EcsGen.Testing.Placement;

/// <summary>
/// A row of places with a key each, that knows its least key, how often it occurs, and the n-th place that has it. A change of one key costs the logarithm of the length. A place without a key is never found.
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

    /// <summary>How many places have the least key; 0 when no place has a key.</summary>
    public int Often => often[1];

    /// <summary>Adds a place at the end.</summary>
    public int Add(UInt128? key)
    {
        if (Length == capacity) Grow();
        Set(Length, key);
        return Length++;
    }

    /// <summary>Gives a place another key, or none.</summary>
    public void Set(int place, UInt128? key)
    {
        var node = capacity + place;
        least[node] = key ?? UInt128.MaxValue;
        often[node] = key is null ? 0 : 1;
        for (node >>= 1; node > 0; node >>= 1) Combine(node);
    }

    /// <summary>The place with the least key that has <paramref name="index"/> such places before it.</summary>
    public int Find(int index)
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
