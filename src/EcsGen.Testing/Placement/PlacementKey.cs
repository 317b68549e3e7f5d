using System;
using System.Collections.Generic;

namespace EcsGen.Testing.Placement;

/// <summary>What the steps that look at an instance alone count for it, as one number that orders as they do. There are three such steps: spread over instances, binpack by CPU and by memory.</summary>
internal static class PlacementKey
{
    private const int PartBits = 32;
    private const int Parts = 3;

    /// <summary>The key of the scores that such steps give.</summary>
    public static UInt128 Of(List<Strategy> steps, Func<Strategy, int> score)
    {
        var key = UInt128.Zero;
        var left = Parts;
        foreach (var step in steps)
        {
            if (step.Attribute is not null) continue;
            key = Append(key, score(step));
            left--;
        }
        return key << (PartBits * left);
    }

    /// <summary>The key of an instance. (Written out once more: it is asked for each placement.)</summary>
    public static UInt128 Of(List<Strategy> steps, PlacementRequest request, PlacementInstance instance)
    {
        var key = UInt128.Zero;
        var left = Parts;
        foreach (var step in steps)
        {
            if (step.Attribute is not null) continue;
            key = Append(key, Scores.OfInstance(step, request, instance));
            left--;
        }
        return key << (PartBits * left);
    }

    // moved up, so that negative scores come before others
    private static UInt128 Append(UInt128 key, int score) => (key << PartBits) | unchecked((uint)score - (uint)int.MinValue);

    /// <summary>The part of the step that has <paramref name="index"/> such steps before it.</summary>
    public static uint Part(UInt128 key, int index) => (uint)(key >> (PartBits * (Parts - 1 - index)));
}
