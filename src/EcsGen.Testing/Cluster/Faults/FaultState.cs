using System;
using System.Collections.Generic;

namespace EcsGen.Testing.Cluster.Faults;

/// <summary>The failures that are in force and that no other state shows.</summary>
internal sealed class FaultState
{
    private readonly Dictionary<string, int> throttled = new(StringComparer.Ordinal);

    /// <summary>Refuses the next calls of an operation.</summary>
    public void Throttle(string operation, int calls) => throttled[operation] = calls;

    /// <summary>Whether this call is refused; it is counted.</summary>
    public bool Throttles(string operation)
    {
        if (!throttled.TryGetValue(operation, out var left) || left <= 0) return false;
        throttled[operation] = left - 1;
        return true;
    }
}
