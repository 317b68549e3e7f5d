using System;
using System.Collections.Generic;

namespace EcsGen.Testing.Cluster.Services.TaskSets;

/// <summary>What a deployment is beside its tasks when it is a task set of a service with the EXTERNAL controller: whoever drives the deployment says how much of the service it is.</summary>
internal sealed class TaskSetState(string? externalId, double percent, long now)
{
    public string? ExternalId { get; } = externalId;

    /// <summary>The part of the service's desired count, in percent.</summary>
    public double Percent { get; set; } = percent;

    /// <summary>Whether it was deleted and waits for its tasks to stop.</summary>
    public bool IsDraining { get; set; }

    /// <summary>Whether it has as many running tasks as it wants.</summary>
    public bool IsSteady { get; set; }

    /// <summary>Since when it is steady, or is not.</summary>
    public long StabilityTicks { get; set; } = now;

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>How many tasks it wants: always rounded up (TaskSet, API Reference).</summary>
    public int Count(int desired) => IsDraining ? 0 : (int)Math.Ceiling(Math.Round(desired * Percent / 100, 9));
}
