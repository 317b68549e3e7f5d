using System;

namespace EcsGen.Testing;

/// <summary>
/// How ECS behaves where that changed over time, each fact on its own. <see cref="AsOf"/> gives all of them as they were on a day. The sources of each are in
/// docs/double/fidelity.md.
/// </summary>
public sealed record EcsBehaviour
{
    /// <summary>The behaviour of today: every change that is known.</summary>
    public static EcsBehaviour Newest { get; } = new();

    /// <summary>The least threshold of the circuit breaker. 3; 10 before 2024.</summary>
    public int CircuitBreakerFloor { get; init; } = 3;

    /// <summary>Whether the circuit breaker's threshold can be configured (July 2026).</summary>
    public bool CircuitBreakerIsConfigurable { get; init; } = true;

    /// <summary>The longest pause between attempts to start tasks of a service that always fails to start. 27 minutes; 15 before 2024.</summary>
    public TimeSpan LongestStartThrottle { get; init; } = TimeSpan.FromMinutes(27);

    /// <summary>Whether the replacement of an unhealthy task starts before it stops, where maximumPercent allows (October 2023).</summary>
    public bool ReplacesUnhealthyTaskBeforeStopping { get; init; } = true;

    /// <summary>Whether a lost task is replaced by its own revision during a rolling deployment, not by the new one (November 2025).</summary>
    public bool ReplacesWithSameRevision { get; init; } = true;

    /// <summary>Whether a new service that can, rebalances over zones without being asked (July 2025).</summary>
    public bool RebalancesZonesByDefault { get; init; } = true;

    /// <summary>How many capacity providers a strategy may name. 20; 6 before 2024.</summary>
    public int MostProvidersInStrategy { get; init; } = 20;

    /// <summary>Whether FARGATE_SPOT runs ARM64 (September 2024).</summary>
    public bool FargateSpotRunsArm64 { get; init; } = true;

    /// <summary>Whether logs are dropped and not waited for when the driver's buffer is full (25 June 2025).</summary>
    public bool LogsAreNonBlocking { get; init; } = true;

    /// <summary>Whether deployments have a rollout state, and an event when they are completed.</summary>
    public bool HasRolloutState { get; init; } = true;

    /// <summary>Whether the event of draining connections names the deployment as a task set, which events of real services do since July 2025 at the latest.</summary>
    public bool DrainingNamesDeployment { get; init; } = true;

    /// <summary>Whether a deployment shows a new desired count only with the scheduler's next round (recorded in 2026). Before, the answer of UpdateService showed it already; when that changed is not known.</summary>
    public bool DeploymentCountFollows { get; init; } = true;

    /// <summary>Whether there are Managed Instances, and definitions are compatible with them (30 September 2025).</summary>
    public bool HasManagedInstances { get; init; } = true;

    /// <summary>Whether the deployment controller of a service can be changed (15 July 2025).</summary>
    public bool DeploymentControllerCanChange { get; init; } = true;

    /// <summary>Whether the ECS controller knows blue/green (15 July 2025).</summary>
    public bool HasBlueGreen { get; init; } = true;

    /// <summary>Whether the ECS controller knows linear and canary (30 October 2025).</summary>
    public bool HasLinearAndCanary { get; init; } = true;

    /// <summary>Whether deployments can pause for a person (19 May 2026).</summary>
    public bool HasPauseHooks { get; init; } = true;

    /// <summary>Whether StopTask takes a task of a service out of its target groups before the stop signal, as scale-in does. Not by what users report.</summary>
    public bool StopTaskDeregistersFirst { get; init; }

    /// <summary>
    /// Whether a rolling deployment stops old tasks as soon as minimumHealthyPercent allows it. Without it they are stopped only when new ones are healthy, or when nothing can start before.
    /// AWS says that the scheduler may; true is what takes the most capacity away.
    /// </summary>
    public bool StopsOldTasksWhenMinimumAllows { get; init; } = true;

    /// <summary>
    /// Whether the circuit breaker also counts tasks that end by themselves after RUNNING and before they were healthy. Not by AWS's words: it counts tasks that do not reach RUNNING, and
    /// tasks that are stopped for failing their checks.
    /// </summary>
    public bool BreakerCountsEarlyExits { get; init; }

    /// <summary>Whether a distinctInstance constraint alone makes managed scaling add instances.</summary>
    public bool DistinctInstanceScalesOut { get; init; } = true;

    /// <summary>ECS as it was on that day.</summary>
    public static EcsBehaviour AsOf(DateOnly day) => new()
    {
        CircuitBreakerFloor = day >= new DateOnly(2024, 1, 1) ? 3 : 10,
        CircuitBreakerIsConfigurable = day >= new DateOnly(2026, 7, 1),
        LongestStartThrottle = TimeSpan.FromMinutes(day >= new DateOnly(2024, 1, 1) ? 27 : 15),
        ReplacesUnhealthyTaskBeforeStopping = day >= new DateOnly(2023, 10, 1),
        ReplacesWithSameRevision = day >= new DateOnly(2025, 11, 1),
        RebalancesZonesByDefault = day >= new DateOnly(2025, 6, 30),
        MostProvidersInStrategy = day >= new DateOnly(2024, 1, 1) ? 20 : 6,
        FargateSpotRunsArm64 = day >= new DateOnly(2024, 9, 1),
        LogsAreNonBlocking = day >= new DateOnly(2025, 6, 25),
        DrainingNamesDeployment = day >= new DateOnly(2025, 1, 1),
        DeploymentCountFollows = day >= new DateOnly(2024, 1, 1),
        HasRolloutState = day >= new DateOnly(2020, 11, 23),
        HasManagedInstances = day >= new DateOnly(2025, 9, 30),
        DeploymentControllerCanChange = day >= new DateOnly(2025, 7, 15),
        HasBlueGreen = day >= new DateOnly(2025, 7, 15),
        HasLinearAndCanary = day >= new DateOnly(2025, 10, 30),
        HasPauseHooks = day >= new DateOnly(2026, 5, 19),
    };
}
