using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Capacity;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Services.Explaining;

/// <summary>What tasks wait for that are on their way: an instance, or an agent that is away. ECS itself says no more than PROVISIONING and PENDING.</summary>
internal static class WaitingObstacles
{
    /// <summary>Tasks that no instance had room for and that managed scaling counts.</summary>
    public static IEnumerable<ServiceObstacle> Capacity(RegionState region, IReadOnlyCollection<ServiceTask> pending)
    {
        foreach (var waiting in pending.Where(task => task.Task is { Status: TaskStatus.Provisioning, Instance: null, IsFargate: false, IsDesiredStopped: false }).GroupBy(task => task.Task.Launch.CapacityProvider))
        {
            if (waiting.Key is not { } name || region.Capacity.Find(name) is not { } provider) continue;
            var count = waiting.Count();
            yield return new ServiceObstacle(
                ObstacleKind.Capacity,
                FormattableString.Invariant($"PROVISIONING: {(count == 1 ? "1 task waits" : count + " tasks wait")} for an instance of the capacity provider '{name}'{State(provider)}"),
                Remedy(provider, waiting.First().Task.Launch),
                count);
        }
    }

    /// <summary>Tasks on instances whose agent does not take them.</summary>
    public static IEnumerable<ServiceObstacle> Agents(IReadOnlyCollection<ServiceTask> pending)
    {
        foreach (var instance in pending.Where(task => task.Task is { Instance.AgentConnected: false }).GroupBy(task => task.Task.Instance!))
            yield return new ServiceObstacle(
                ObstacleKind.AgentIsAway,
                FormattableString.Invariant($"PENDING: {(instance.Count() == 1 ? "1 task is" : instance.Count() + " tasks are")} on {instance.Key.Ec2InstanceId}, whose agent is not connected"),
                "bring its agent back, or deregister the instance",
                instance.Count());
    }

    private static string State(CapacityProviderState provider) => provider.Group is { } group
        ? FormattableString.Invariant($", whose group has {group.Desired} of at most {group.Definition.MaxSize}{(IsShort(group) ? $", {group.Desired - group.Instances.Count} of them not launched because EC2 has no room" : "")}{(provider.Reservation is { } reservation ? FormattableString.Invariant($"; CapacityProviderReservation {reservation:0.##}") : "")}")
        : "";

    private static string? Remedy(CapacityProviderState provider, TaskLaunch launch)
    {
        var asked = launch.Request.Footprint;
        if (provider.Group is not { } group) return null;
        if (!InstanceEstimate.IsCompatible(asked, group.Sizes))
            return $"give the group only types with {Needs(asked)} for a task: it does not fit on the smallest of them, and managed scaling does not count it";
        if (IsShort(group)) return "give the group a zone in which EC2 has room, or let it have room again (SetInstanceCapacity)";
        return group.Desired >= group.Definition.MaxSize ? FormattableString.Invariant($"raise the group's maximum above {group.Definition.MaxSize}") : null;
    }

    private static bool IsShort(AutoScalingGroupState group) => group.Instances.Count < group.Desired;

    private static string Needs(TaskFootprint asked) => string.Join(", ", new[] { (asked.Cpu, "CPU units"), (asked.Memory, "MiB"), (asked.Gpus, "GPUs"), (asked.Interfaces, "network interfaces") }
        .Where(need => need.Item1 > 0).Select(need => FormattableString.Invariant($"{need.Item1} {need.Item2}")));
}
