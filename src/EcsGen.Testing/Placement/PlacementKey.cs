using System;
using System.Collections.Generic;

namespace EcsGen.Testing.Placement;

/// <summary>What the steps that look at an instance alone count for it, as one number that orders as they do. There are three such steps: spread over instances, binpack by CPU and by memory.</summary>
internal static class PlacementKey
{
    private const int PartBits = 32;
    private const int Parts = 3;

    public static UInt128 Of(List<Strategy> steps, PlacementRequest request, PlacementInstance instance)
    {
        var key = UInt128.Zero;
        var left = Parts;
        foreach (var step in steps)
        {
            if (step.Attribute is not null) continue;
            key = (key << PartBits) | unchecked((uint)Scores.OfInstance(step, request, instance) - (uint)int.MinValue);
            left--;
        }
        return key << (PartBits * left);
    }

    /// <summary>The part of the step that has <paramref name="index"/> such steps before it.</summary>
    public static uint Part(UInt128 key, int index) => (uint)(key >> (PartBits * (Parts - 1 - index)));
}
