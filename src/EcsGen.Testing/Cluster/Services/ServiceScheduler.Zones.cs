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
        service.IsRebalancing = true;
        service.IsSteady = false;
        service.Events.SendWhileLasting("zones", $"is not AZ balanced with {Text(zones)}. AZ Rebalancing in progress.");
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
        if (Skew(zones) > 1 && Rebalances(service)) return round.Room > 0 && StartForBalance(round, zones) || GiveUp(service);
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
        var primary = service.Primary;
        var share = NextShare(primary);
        foreach (var (zone, _) in zones.OrderBy(zone => zone.Value).ThenBy(zone => zone.Key, StringComparer.Ordinal))
        {
            if (zones[zone] + 1 >= zones.Values.Max()) break;
            if (PlaceIn(share.Launch, zone) is not { IsFound: true } place)
            {
                service.Events.SendWhileLasting("zone " + zone, $"is unable to place a task in {zone}" + (share.Launch.Kind == LaunchKind.Fargate ? "." : " because no container instance met all of its requirements."));
                continue;
            }
            var started = Start(round, primary, share, share.Launch, place);
            service.Events.Send(new EventText(service.Name, $"has started 1 tasks in {zone} to AZ Rebalance:", [started.Task]));
            return true;
        }
        return false;
    }

    private Place PlaceIn(TaskLaunch launch, string zone)
    {
        if (launch.Kind == LaunchKind.Fargate) return new Place(null, zone, 0, 0);
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
