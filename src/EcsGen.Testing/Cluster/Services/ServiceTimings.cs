using System;

namespace EcsGen.Testing;

/// <summary>
/// How long the service scheduler takes. AWS promises none of it; the defaults are within what was recorded of the real service, or chosen, as docs/double/fidelity.md says.
/// </summary>
public sealed record ServiceTimings
{
    /// <summary>From a change (a request, a task's new state) to the scheduler's round that acts on it.</summary>
    public TimeSpan SchedulerReacts { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Between two rounds of the scheduler over one service. Recorded: its events are 10 s apart.</summary>
    public TimeSpan RoundInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a task without load balancer and health check has to be RUNNING to count as healthy. AWS: 40 s.</summary>
    public TimeSpan CountsAsHealthyAfter { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>How long each round tries again to place a task that has no place, before the pauses get long. Seen in the field: about 50 s.</summary>
    public TimeSpan PlacementIsRetriedFor { get; init; } = TimeSpan.FromSeconds(50);

    /// <summary>The pause between later attempts to place it. Seen in the field: about 5 minutes.</summary>
    public TimeSpan PlacementPause { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many tasks in a row have to end before they run until starts are throttled. Chosen: 3.</summary>
    public int FailedStartsBeforeThrottle { get; init; } = 3;

    /// <summary>The first pause of a throttled service; each further failure doubles it. Chosen: 30 s.</summary>
    public TimeSpan FirstThrottle { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For how long an event with the same text is not sent again while its cause lasts. AWS: six hours.</summary>
    public TimeSpan EventIsNotRepeatedFor { get; init; } = TimeSpan.FromHours(6);

    /// <summary>How long a deleted service is DRAINING after its last task has stopped. Recorded: less than a minute.</summary>
    public TimeSpan DeletedServiceDrains { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>From RUNNING to the registration with target groups. Chosen: 2 s.</summary>
    public TimeSpan TargetIsRegistered { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long one stage of a blue/green, linear or canary deployment takes at least that has nothing to wait for. Chosen: 10 s.</summary>
    public TimeSpan StageTakes { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Between two questions to a lifecycle hook that answered IN_PROGRESS without saying when to ask again. AWS: 30 s.</summary>
    public TimeSpan HookIsAskedAgain { get; init; } = TimeSpan.FromSeconds(30);
}
