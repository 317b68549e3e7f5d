using System;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>
/// Between which numbers of tasks the scheduler may move. The minimum is of healthy tasks and rounded up, the maximum is of tasks that are on their way or run and rounded down
/// (DeploymentConfiguration, Amazon ECS API reference).
/// </summary>
/// <param name="Minimum">How many tasks have to stay healthy.</param>
/// <param name="Maximum">How many tasks may be PENDING or RUNNING.</param>
internal readonly record struct DeploymentBounds(int Minimum, int Maximum)
{
    public static DeploymentBounds Of(int desired, int minimumPercent, int maximumPercent) =>
        new((int)(((long)desired * minimumPercent + 99) / 100), (int)Math.Min(int.MaxValue, (long)desired * maximumPercent / 100));

    /// <summary>Whether a settled service of that size can neither start nor stop a single task.</summary>
    public bool IsStuck(int desired) => desired > 0 && Minimum >= desired && Maximum <= desired;

    /// <summary>The least maximumPercent that lets one more task start; null when there is none to start.</summary>
    public static int? PercentToStart(int desired, int alive) => desired == 0 ? null : (int)Math.Ceiling((alive + 1) * 100.0 / desired);

    /// <summary>The greatest minimumHealthyPercent that lets one task of so many healthy ones stop; null when there is none to stop.</summary>
    public static int? PercentToStop(int desired, int healthy) => desired == 0 || healthy == 0 ? null : (int)Math.Floor((healthy - 1) * 100.0 / desired);
}
