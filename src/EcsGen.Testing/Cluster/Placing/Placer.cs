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
            var zones = (launch.Subnets.Count > 0 ? launch.Subnets.Select(region.ZoneOf) : region.Zones)
                .Where(zone => region.Faults.HasRoom(launch.CapacityProvider ?? "FARGATE", zone));
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

    /// <summary>Chooses which of a service's tasks go when there are too many of them, each as if those before it had given their share back.</summary>
    /// <param name="strategies">The service's strategy; empty without one, and for Fargate.</param>
    /// <param name="group">The tasks' group.</param>
    /// <param name="tasks">Those that may go.</param>
    /// <param name="count">How many go; all when there are not more.</param>
    public IReadOnlyList<TaskState> ChooseToStop(EquatableArray<Strategy> strategies, string group, IReadOnlyList<TaskState> tasks, int count)
    {
        // what has no place yet is no loss to anybody
        var chosen = tasks.Where(task => task.Instance is null && !task.IsFargate).Take(count).ToList();
        AddPlaced(chosen, strategies, group, [.. tasks.Where(task => task.Instance is not null)], count);
        AddFromFullestZones(chosen, group, tasks.Where(task => task.IsFargate), count);
        return chosen;
    }

    private void AddPlaced(List<TaskState> chosen, EquatableArray<Strategy> strategies, string group, List<TaskState> tasks, int count)
    {
        if (tasks.Count == 0 || chosen.Count >= count) return;
        var instances = tasks[0].Cluster.Fleet.Instances;
        var placed = tasks.ConvertAll(task => new PlacedTask(task.Instance!.Seat, task.Plan.Footprint));
        if (count - chosen.Count == 1)
        {
            chosen.Add(tasks[ScaleIn.Choose(strategies, group, placed, instances, Chance.Next())]);
            return;
        }
        var order = new ScaleInOrder(strategies, group, placed, instances);
        for (var left = Math.Min(count - chosen.Count, tasks.Count); left > 0; left--) chosen.Add(tasks[order.Next(Chance.Next())]);
    }

    private void AddFromFullestZones(List<TaskState> chosen, string group, IEnumerable<TaskState> tasks, int count)
    {
        var zones = tasks.GroupBy(task => task.Zone ?? "").OrderBy(zone => zone.Key, StringComparer.Ordinal)
            .Select(zone => (Tasks: zone.ToList(), Others: zone.First().Cluster.FargateTasks(group, zone.First().Zone) - zone.Count())).ToList();
        while (chosen.Count < count && zones.Exists(zone => zone.Tasks.Count > 0))
        {
            var open = zones.FindAll(zone => zone.Tasks.Count > 0);
            var most = open.Max(zone => zone.Tasks.Count + zone.Others);
            var ties = open.FindAll(zone => zone.Tasks.Count + zone.Others == most);
            var index = Placement.Chance.Pick(Chance.Next(), ties.Sum(zone => zone.Tasks.Count));
            foreach (var (inZone, _) in ties)
            {
                if (index >= inZone.Count)
                {
                    index -= inZone.Count;
                    continue;
                }
                chosen.Add(inZone[index]);
                inZone[index] = inZone[^1];
                inZone.RemoveAt(inZone.Count - 1);
                break;
            }
        }
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
