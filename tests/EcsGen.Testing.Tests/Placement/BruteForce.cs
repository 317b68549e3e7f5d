using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Placement;

/// <summary>Placement once more, written from the documentation and not from the code: an instance is best when no other one that fits is before it. Slow and short.</summary>
internal static class BruteForce
{
    public static IEnumerable<PlacementInstance> Best(PlacementRequest request, IReadOnlyList<PlacementInstance> instances)
    {
        var fitting = instances.Where(instance => Fits(instance, request)).ToList();
        return fitting.Where(instance => !fitting.Exists(other => IsBefore(other, instance, request, instances)));
    }

    private static bool Fits(PlacementInstance instance, PlacementRequest request)
    {
        var (facts, asked) = (instance.Facts, request.Footprint);
        return !instance.IsGone && facts.IsActive && facts.AgentConnected && facts.IsExternal == request.IsExternal && (request.CapacityProvider ?? facts.CapacityProvider) == facts.CapacityProvider
            && instance.Cpu >= asked.Cpu && instance.Memory >= asked.Memory && instance.Gpus >= asked.Gpus && instance.Interfaces >= asked.Interfaces
            && !asked.Ports.Any(instance.Uses) && (asked.Ports.Count == 0 || instance.PortsInUse + asked.Ports.Count <= 100)
            && request.RequiredAttributes.All(required => facts.Attributes.ContainsKey(required.Name) && (required.Value ?? facts.Attributes[required.Name]) == facts.Attributes[required.Name])
            && (request.Zones.Count == 0 || request.Zones.Contains(facts.Attributes.GetValueOrDefault("ecs.availability-zone")!))
            && request.Constraints.All(constraint => constraint is Constraint.MemberOf member ? member.Compiled.Holds(instance) : !instance.Groups.Contains(request.Group));
    }

    private static bool IsBefore(PlacementInstance left, PlacementInstance right, PlacementRequest request, IReadOnlyList<PlacementInstance> instances)
    {
        var steps = request.Strategies.Count > 0 ? request.Strategies.ToList() : [Strategy.SpreadOver("attribute:ecs.availability-zone"), Strategy.SpreadOver("instanceId")];
        foreach (var step in steps)
        {
            if (step.Type == StrategyType.Random) return false;
            var (first, second) = (Amount(left, step, request, instances), Amount(right, step, request, instances));
            if (first != second) return first < second;
        }
        return false;
    }

    private static int Amount(PlacementInstance instance, Strategy step, PlacementRequest request, IReadOnlyList<PlacementInstance> instances) => (step.Type, step.Field) switch
    {
        (StrategyType.Binpack, "cpu") => instance.Cpu,
        (StrategyType.Binpack, _) => instance.Memory,
        (_, "instanceId" or "host") => instance.TasksOf(request.Group),
        (_, var field) => instances.Where(other => ValueOf(other, field!) == ValueOf(instance, field!)).Sum(other => other.TasksOf(request.Group)),
    };

    private static string? ValueOf(PlacementInstance instance, string field) => instance.Facts.Attributes.GetValueOrDefault(field["attribute:".Length..]);
}
