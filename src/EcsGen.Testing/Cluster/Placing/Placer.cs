using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Placing;

/// <summary>Decides where tasks run and which one goes: brings what the cluster knows to <see cref="Fleet"/> and back. Starts and stops nothing.</summary>
internal sealed class Placer(RegionState region)
{
    private SeededRandom Chance => region.Kernel.Random("placement");

    /// <summary>Chooses the place for one task of a launch: the zone on Fargate, the instance elsewhere.</summary>
    public Place Choose(TaskLaunch launch)
    {
        var draw = Chance.Next();
        var cluster = launch.Cluster;
        if (launch.Kind == LaunchKind.Fargate)
        {
            var zones = launch.Subnets.Count > 0 ? launch.Subnets.Select(region.ZoneOf) : region.Zones;
            return new Place(null, FargatePlacement.Zone(zones, zone => cluster.FargateTasks(launch.Group, zone), draw), draw, cluster.Fleet.Position);
        }
        var position = cluster.Fleet.Position;
        var seat = cluster.Fleet.Place(launch.Request, draw);
        var instance = seat is null ? null : cluster.InstanceOn(seat);
        return new Place(instance, instance?.Zone, draw, position);
    }

    /// <summary>Why no instance takes a task of the launch: each that was looked at with the first thing in the way, in the order of registration. Empty when there is none to look at.</summary>
    public static IReadOnlyList<(InstanceState Instance, FailureReason Reason)> Failures(TaskLaunch launch)
    {
        var failures = new List<(InstanceState, FailureReason)>();
        foreach (var seat in launch.Cluster.Fleet.Instances)
        {
            if (Filters.IsCandidate(seat, launch.Request) && Filters.Unmet(seat, launch.Request) is { } reason) failures.Add((launch.Cluster.InstanceOn(seat), reason));
        }
        return failures;
    }

    /// <summary>Why StartTask is refused on that instance, in ECS's words; null when it is not.</summary>
    public static string? WhyNot(TaskLaunch launch, InstanceState instance)
    {
        if (instance.Status != InstanceStatus.Active) return "INACTIVE";
        return Filters.Unmet(instance.Seat, launch.Request)?.Code;
    }

    /// <summary>The instance that comes closest to taking a task of the launch, with the first thing in its way; null when there is none to look at.</summary>
    public static (InstanceState Instance, FailureReason Reason)? Closest(TaskLaunch launch) =>
        Failures(launch) is { Count: > 0 } failures ? failures.MaxBy(failure => Filters.PassedBefore(failure.Reason)) : null;

    /// <summary>Explains a decision from the state that it was made in; now when no place is given.</summary>
    public PlacementExplanation Explain(TaskLaunch launch, Place? place = null) =>
        launch.Cluster.Fleet.Explain(launch.Request, place?.Draw ?? Chance.Next(), place?.Position);

    /// <summary>Chooses which of a service's tasks goes when there are too many of them; null when none may.</summary>
    /// <param name="strategies">The service's strategy; empty without one, and for Fargate.</param>
    /// <param name="group">The tasks' group.</param>
    /// <param name="tasks">Those that may go.</param>
    public TaskState? ChooseToStop(EquatableArray<Strategy> strategies, string group, IReadOnlyList<TaskState> tasks)
    {
        if (tasks.Count == 0) return null;
        var draw = Chance.Next();
        // what has no place yet is no loss to anybody
        if (tasks.FirstOrDefault(task => task.Instance is null && !task.IsFargate) is { } waiting) return waiting;
        if (tasks.All(task => task.Instance is null)) return FromFullestZone(group, tasks, draw);
        var placed = tasks.Where(task => task.Instance is not null).ToList();
        var index = ScaleIn.Choose(strategies, group, placed.ConvertAll(task => new PlacedTask(task.Instance!.Seat, task.Plan.Footprint)), placed[0].Cluster.Fleet.Instances, draw);
        return placed[index];
    }

    private static TaskState FromFullestZone(string group, IReadOnlyList<TaskState> tasks, ulong draw)
    {
        var cluster = tasks[0].Cluster;
        var most = tasks.Max(task => cluster.FargateTasks(group, task.Zone));
        List<TaskState> ties = [.. tasks.Where(task => cluster.FargateTasks(group, task.Zone) == most)];
        return ties[Placement.Chance.Pick(draw, ties.Count)];
    }
}

/// <summary>Where a task runs, and what is needed to explain that later.</summary>
/// <param name="Instance">The instance; null on Fargate, and when none takes the task.</param>
/// <param name="Zone">The zone; null when there is no place.</param>
/// <param name="Draw">The number by chance that it was decided with.</param>
/// <param name="Position">The state of the fleet that it was decided in.</param>
internal readonly record struct Place(InstanceState? Instance, string? Zone, ulong Draw, int Position)
{
    public bool IsFound => Zone is not null || Instance is not null;
}
