using System;
using System.Linq;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing;

/// <summary>Why tasks are where they are.</summary>
public sealed partial class EcsSimulator
{
    /// <summary>Explains how a task came to its instance: every instance with each check and score as it was then, and between which of them chance chose.</summary>
    /// <param name="task">Its ARN or id.</param>
    /// <exception cref="ArgumentException">There is no such task, or nobody chose an instance for it: it runs on Fargate, waits in PROVISIONING, or StartTask named its instance.</exception>
    public PlacementExplanation ExplainPlacement(string task)
    {
        var found = State.Clusters.Select(cluster => FindTask(cluster, task)).FirstOrDefault(known => known is not null)
            ?? throw new ArgumentException($"No cluster has the task '{task}'", nameof(task));
        var (draw, position) = found.Placement;
        return position >= 0
            ? found.Cluster.Fleet.Explain(found.Launch.Request, draw, position)
            : throw new ArgumentException($"Nobody chose an instance for task '{task}': " + (found.IsFargate ? "it runs on Fargate" : found.Instance is null ? "it waits for one" : "StartTask named it"), nameof(task));
    }
}
