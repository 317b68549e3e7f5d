using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Cluster.Placing;
using EcsGen.Testing.Cluster.Services.Events;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>
/// Availability Zone rebalancing: in a steady state whose zones differ by more than one task, a task is started where the fewest are, and when it is healthy one stops where the most are
/// ("Balancing an Amazon ECS service across Availability Zones", Developer Guide).
/// </summary>
internal sealed partial class ServiceScheduler
{
    private const string ZoneAttribute = "attribute:ecs.availability-zone";

    private void BeginRebalancing(ServiceState service)
    {
        if (service.IsRebalancing || !Rebalances(service)) return;
        var zones = ZoneCounts(service);
        if (Skew(zones) <= 1) return;
        service.Events.SendWhileLasting("zones", $"is not AZ balanced with {Text(zones)}. AZ Rebalancing in progress.");
        if (NextMove(service, zones) is null)
        {
            // the service stays steady; room is looked for as for any task without a place
            Wake(service, Timings.PlacementPause, background: true);
            return;
        }
        service.IsRebalancing = true;
        service.IsSteady = false;
    }

    private static bool Rebalances(ServiceState service) =>
        service.Settings.ZoneRebalancing == "ENABLED" && !service.IsDaemon && service.Settings.MaximumPercent > 100
        && (service.Settings.Strategies.Count == 0 || service.Settings.Strategies[0] is { Type: StrategyType.Spread, Field: ZoneAttribute });

    /// <summary>One step of the moves. False when there is none to make and the round goes on as usual.</summary>
    private bool RebalanceRound(ServiceRound round)
    {
        var service = round.Service;
        var primary = service.Primary;
        if (primary.Alive > round.Desired) return primary.Healthy < primary.Alive ? primary.Unhealthy == 0 : StopForBalance(round);
        var zones = ZoneCounts(service);
        if (Skew(zones) > 1 && Rebalances(service)) return StartForBalance(round, zones) || GiveUp(service);
        service.IsRebalancing = false;
        service.Events.Over("zones");
        if (Skew(zones) <= 1) service.Events.Send($"is AZ balanced with {Text(zones)}.");
        return false;
    }

    private static bool GiveUp(ServiceState service)
    {
        service.IsRebalancing = false;
        return false;
    }

    private bool StartForBalance(ServiceRound round, SortedDictionary<string, int> zones)
    {
        var service = round.Service;
        if (NextMove(service, zones) is not { } move) return false;
        var started = Start(round, service.Primary, move.Share, move.Share.Launch, move.Place);
        service.Events.Send(new EventText(service.Name, $"has started 1 tasks in {move.Zone} to AZ Rebalance:", [started.Task]));
        return true;
    }

    // where a task is to be started so that one can stop in the fullest zone; null when there is no room for one more, or nothing there may stop
    private (string Zone, CapacityShare Share, Place Place)? NextMove(ServiceState service, SortedDictionary<string, int> zones)
    {
        var primary = service.Primary;
        if (service.Alive >= service.Settings.Bounds(service.DesiredCount).Maximum) return null;
        var most = zones.Values.Max();
        if (!primary.Bag(TaskGroup.Healthy).Items.Any(task => !task.IsProtected && task.Task.Zone is { } at && zones.GetValueOrDefault(at) == most)) return null;
        var share = NextShare(primary);
        foreach (var (zone, count) in zones.OrderBy(zone => zone.Value).ThenBy(zone => zone.Key, StringComparer.Ordinal))
        {
            if (count + 1 >= most) break;
            if (PlaceIn(share.Launch, zone) is { IsFound: true } place) return (zone, share, place);
            service.Events.SendWhileLasting("zone " + zone, $"is unable to place a task in {zone}" + (share.Launch.Kind == LaunchKind.Fargate ? "." : " because no container instance met all of its requirements."));
        }
        return null;
    }

    private Place PlaceIn(TaskLaunch launch, string zone)
    {
        if (launch.Kind == LaunchKind.Fargate) return region.Faults.HasRoom(launch.CapacityProvider ?? "FARGATE", zone) ? new Place(null, zone, 0, 0) : default;
        var constraint = PlacementRequests.MemberOf($"{ZoneAttribute} == {zone}");
        return region.Placer.Choose(launch with { Constraints = Model.EquatableArray.ToEquatableArray(launch.Constraints.Append(constraint)) });
    }

    private bool StopForBalance(ServiceRound round)
    {
        var service = round.Service;
        var zones = ZoneCounts(service);
        var fullest = zones.OrderByDescending(zone => zone.Value).ThenBy(zone => zone.Key, StringComparer.Ordinal).First().Key;
        var candidates = Unprotected(round, service.Primary, TaskGroup.Healthy).FindAll(task => task.Task.Zone == fullest);
        if (candidates.Count == 0) return GiveUp(service);
        var task = Choose(service, candidates, 1)[0];
        Stop(round, task, $"Availability-zone rebalancing initiated by (deployment {service.Primary.Id})");
        service.Events.Send(new EventText(service.Name, $"has stopped 1 running tasks in {fullest} due to AZ rebalancing:", [task.Task]));
        return true;
    }

    /// <summary>The running tasks of a service by zone, zones without one included where it could run.</summary>
    private SortedDictionary<string, int> ZoneCounts(ServiceState service)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var zone in ZonesOf(service)) counts[zone] = 0;
        foreach (var group in AliveGroups)
            foreach (var task in service.Primary.Bag(group).Items)
                if (task.Task.Zone is { } zone)
                    counts[zone] = counts.GetValueOrDefault(zone) + 1;
        return counts;
    }

    private IEnumerable<string> ZonesOf(ServiceState service)
    {
        var subnets = service.Primary.Revision.Subnets;
        if (service.Primary.Revision.IsFargate) return subnets.Count > 0 ? subnets.Select(region.ZoneOf) : region.Zones;
        return service.Cluster.Instances.Where(instance => instance.Status == InstanceStatus.Active).Select(instance => instance.Zone).OfType<string>().Distinct();
    }

    private static int Skew(SortedDictionary<string, int> zones) => zones.Count == 0 ? 0 : zones.Values.Max() - zones.Values.Min();

    private static string Text(SortedDictionary<string, int> zones) => string.Join(", ", zones.Select(zone => FormattableString.Invariant($"{zone.Value} tasks in {zone.Key}")));
}
