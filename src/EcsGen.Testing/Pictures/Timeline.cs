using System;
using System.Collections.Generic;
using EcsGen.Testing.Pictures;

namespace EcsGen.Testing;

/// <summary>
/// What a simulation's log tells, laid out over virtual time: tasks by zone and host, how many of them ran, events, deployments, capacity. It is a picture of what has happened so
/// far and does not change when the simulation goes on.
/// </summary>
public sealed record Timeline
{
    /// <summary>The virtual time at which the simulation started.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>The end of the picture, since the start.</summary>
    public required TimeSpan End { get; init; }

    /// <summary>The seed, by which the same picture can be had again.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The tasks, in the order in which they were started.</summary>
    public required IReadOnlyList<TimelineTask> Tasks { get; init; }

    /// <summary>The deployments of services, in the order in which they began.</summary>
    public required IReadOnlyList<TimelineDeployment> Deployments { get; init; }

    /// <summary>What happened at one moment: events of services, deployments and their stages, alarms, instances, capacity, faults.</summary>
    public required IReadOnlyList<TimelineMark> Marks { get; init; }

    /// <summary>How many container instances were ACTIVE from each moment on; empty when there never was one.</summary>
    public required IReadOnlyList<TimelineCount> Instances { get; init; }

    /// <summary>A page that needs nothing else: no script, style or font from elsewhere; light and dark, for the mouse and for the keyboard.</summary>
    /// <param name="title">The heading.</param>
    public string ToHtml(string title = "ECS timeline") => new HtmlTimeline(this).Render(title);

    /// <summary>The picture as text for a terminal, one line a task.</summary>
    /// <param name="width">The characters of a line, at least 60. Default 100.</param>
    public string ToText(int width = 100) => new TextTimeline(this, Math.Max(60, width)).Render();
}

/// <summary>A task's time.</summary>
/// <param name="Id">The task's id.</param>
/// <param name="Group">The task's group, as <c>service:web</c>.</param>
/// <param name="Definition">The revision of its definition, as <c>web:3</c>.</param>
/// <param name="Zone">The zone, or <c>no zone</c> while it never had a place.</param>
/// <param name="Host">The instance, or the kind of capacity without one.</param>
/// <param name="Spans">Its states, in order.</param>
/// <param name="StoppedReason">Why it stopped, in ECS's words; null while it has not.</param>
public sealed record TimelineTask(string Id, string Group, string Definition, string Zone, string Host, IReadOnlyList<TimelineSpan> Spans, string? StoppedReason)
{
    /// <summary>When it was started.</summary>
    public TimeSpan From => Spans[0].From;

    /// <summary>When it was STOPPED, or the end of the picture.</summary>
    public TimeSpan To => Spans[^1].To;
}

/// <summary>A deployment's time.</summary>
/// <param name="Id">Its id, as <c>ecs-svc/1581442182158428272</c>.</param>
/// <param name="Service">The service's name.</param>
/// <param name="Definition">The revision of the task definition that it deploys.</param>
/// <param name="Spans">While it was in progress: IN_PROGRESS, the stages of one that has some, ROLLBACK while it is gone back to.</param>
/// <param name="Outcome">COMPLETED, or FAILED with the reason; null while it is in progress.</param>
public sealed record TimelineDeployment(string Id, string Service, string Definition, IReadOnlyList<TimelineSpan> Spans, string? Outcome);

/// <summary>A state of a task or of a deployment and how long it lasted.</summary>
/// <param name="Status">The state, in ECS's spelling.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended, or the end of the picture.</param>
public readonly record struct TimelineSpan(string Status, TimeSpan From, TimeSpan To);

/// <summary>Something that happened at one moment.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of thing: <c>event</c>, <c>deployment</c>, <c>stage</c>, <c>traffic</c>, <c>alarm</c>, <c>instance</c>, <c>capacity provider</c>, <c>fault</c>, <c>chaos</c>.</param>
/// <param name="Subject">To what.</param>
/// <param name="Text">What.</param>
public readonly record struct TimelineMark(TimeSpan At, string Kind, string Subject, string Text);

/// <summary>A number that holds from a moment on.</summary>
/// <param name="At">From when on.</param>
/// <param name="Count">The number.</param>
public readonly record struct TimelineCount(TimeSpan At, int Count);
