using System;
using System.Collections.Generic;

namespace EcsGen.Testing.Cluster.Faults;

/// <summary>The failures that are in force and that no other state shows.</summary>
internal sealed class FaultState
{
    /// <summary>AWS's text when Fargate has no room.</summary>
    public const string NoFargate = "Capacity is unavailable at this time. Please try again later or in a different availability zone";

    /// <summary>What droughts of instances stand under.</summary>
    public const string Ec2 = "EC2";

    private readonly Dictionary<string, int> throttled = new(StringComparer.Ordinal);
    private readonly HashSet<(string Provider, string? Zone)> droughts = [];

    /// <summary>Refuses the next calls of an operation.</summary>
    public void Throttle(string operation, int calls) => throttled[operation] = calls;

    /// <summary>Whether this call is refused; it is counted.</summary>
    public bool Throttles(string operation)
    {
        if (!throttled.TryGetValue(operation, out var left) || left <= 0) return false;
        throttled[operation] = left - 1;
        return true;
    }

    /// <summary>A zone, or all zones when it is null, have no room on FARGATE, FARGATE_SPOT or EC2; or they have it again. Where there is room everywhere, there is in each zone.</summary>
    public void SetDrought(string provider, string? zone, bool dry)
    {
        if (dry) droughts.Add((provider, zone));
        else droughts.RemoveWhere(drought => drought.Provider == provider && (zone is null || drought.Zone == zone));
    }

    /// <summary>Whether there is room on FARGATE, FARGATE_SPOT or EC2 in a zone.</summary>
    public bool HasRoom(string provider, string zone) => droughts.Count == 0 || !droughts.Contains((provider, null)) && !droughts.Contains((provider, zone));
}
