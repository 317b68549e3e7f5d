using System;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>
/// Whether an instance can take a task. The order is AWS's: first what the task needs of the instance, then the constraints ("Amazon ECS task placement", Developer Guide); the order of the needs among themselves is ours, AWS gives none.
/// </summary>
internal static class Filters
{
    private static readonly FailureReason[] Order =
    [
        FailureReason.Agent, FailureReason.Cpu, FailureReason.Memory, FailureReason.Gpu, FailureReason.Ports, FailureReason.Interfaces, FailureReason.Attribute, FailureReason.Location,
        FailureReason.DistinctInstance, FailureReason.MemberOf,
    ];

    /// <summary>Whether an instance is looked at at all. One that is not appears in no failure either.</summary>
    public static bool IsCandidate(PlacementInstance instance, PlacementRequest request) => !instance.IsGone && instance.Facts.IsActive
        && instance.Facts.IsExternal == request.IsExternal && (request.CapacityProvider is null || request.CapacityProvider == instance.Facts.CapacityProvider);

    /// <summary>Whether everything holds that follows from what the instance is. Together with <see cref="HasRoom"/> it says the same as <see cref="IsCandidate"/> and <see cref="Unmet"/>, and need not be asked again when a task comes or goes.</summary>
    public static bool IsEligible(PlacementInstance instance, PlacementRequest request)
    {
        if (!IsCandidate(instance, request) || !instance.Facts.AgentConnected || MissingAttribute(instance, request) is not null || IsElsewhere(instance, request)) return false;
        foreach (var constraint in request.Constraints)
        {
            if (!DependsOnTasks(constraint) && UnmetConstraint(instance, request, constraint) is not null) return false;
        }
        return true;
    }

    /// <summary>Whether everything holds that follows from the tasks on the instance.</summary>
    public static bool HasRoom(PlacementInstance instance, PlacementRequest request)
    {
        var asked = request.Footprint;
        if (asked.Cpu > instance.Cpu || asked.Memory > instance.Memory || asked.Gpus > instance.Gpus || asked.Interfaces > instance.Interfaces || PortConflict(instance, asked) is not null) return false;
        foreach (var constraint in request.Constraints)
        {
            if (DependsOnTasks(constraint) && UnmetConstraint(instance, request, constraint) is not null) return false;
        }
        return true;
    }

    private static bool DependsOnTasks(Constraint constraint) => constraint is not Constraint.MemberOf member || member.Compiled.DependsOnTasks;

    /// <summary>The first thing that is in the way on an instance, or null when the task fits.</summary>
    public static FailureReason? Unmet(PlacementInstance instance, PlacementRequest request) => UnmetNeed(instance, request) ?? UnmetConstraint(instance, request);

    /// <summary>The first thing in the way apart from constraints: all that StartTask asks, which names its instances itself.</summary>
    public static FailureReason? UnmetNeed(PlacementInstance instance, PlacementRequest request)
    {
        var asked = request.Footprint;
        if (!instance.Facts.AgentConnected) return FailureReason.Agent;
        if (asked.Cpu > instance.Cpu) return FailureReason.Cpu;
        if (asked.Memory > instance.Memory) return FailureReason.Memory;
        if (asked.Gpus > instance.Gpus) return FailureReason.Gpu;
        if (PortConflict(instance, asked) is not null) return FailureReason.Ports;
        if (asked.Interfaces > instance.Interfaces) return FailureReason.Interfaces;
        if (MissingAttribute(instance, request) is not null) return FailureReason.Attribute;
        return IsElsewhere(instance, request) ? FailureReason.Location : null;
    }

    private static FailureReason? UnmetConstraint(PlacementInstance instance, PlacementRequest request)
    {
        foreach (var constraint in request.Constraints)
        {
            if (UnmetConstraint(instance, request, constraint) is { } reason) return reason;
        }
        return null;
    }

    private static FailureReason? UnmetConstraint(PlacementInstance instance, PlacementRequest request, Constraint constraint) => constraint switch
    {
        Constraint.MemberOf member => member.Compiled.Holds(instance) ? null : FailureReason.MemberOf,
        _ => instance.TasksOf(request.Group) == 0 ? null : FailureReason.DistinctInstance,
    };

    /// <summary>How many kinds of checks come before the one that a reason is of.</summary>
    public static int PassedBefore(FailureReason reason) => Array.IndexOf(Order, reason);

    /// <summary>Every check, with what was asked and what there is: the same that <see cref="Unmet"/> asks, and its first failed one is what that returns.</summary>
    public static EquatableArray<FilterCheck> All(PlacementInstance instance, PlacementRequest request)
    {
        var asked = request.Footprint;
        var conflict = PortConflict(instance, asked);
        var missing = MissingAttribute(instance, request);
        var checks = new List<FilterCheck>
        {
            new("agent", "connected", instance.Facts.AgentConnected ? "connected" : "disconnected", instance.Facts.AgentConnected ? null : FailureReason.Agent),
            Amount("cpu", asked.Cpu, instance.Cpu, FailureReason.Cpu),
            Amount("memory", asked.Memory, instance.Memory, FailureReason.Memory),
            Amount("gpu", asked.Gpus, instance.Gpus, FailureReason.Gpu),
            new("ports", PortTexts.Of(asked.Ports), conflict ?? "free", conflict is null ? null : FailureReason.Ports),
            Amount("eni", asked.Interfaces, instance.Interfaces, FailureReason.Interfaces),
            new("attributes", request.RequiredAttributes.Count + " required", missing is { } name ? $"{name.Name} {(name.Value is null ? "is missing" : $"is not {name.Value}")}" : "all", missing is null ? null : FailureReason.Attribute),
            new("location", request.Zones.Count == 0 ? "any" : string.Join(", ", (IEnumerable<string>)request.Zones), instance.Facts.Zone ?? "no zone", IsElsewhere(instance, request) ? FailureReason.Location : null),
        };
        foreach (var constraint in request.Constraints)
        {
            var (text, state) = constraint is Constraint.MemberOf member ? ("memberOf " + member.Query.Text, "") : ("distinctInstance", $"{instance.TasksOf(request.Group)} tasks of {request.Group}");
            var reason = UnmetConstraint(instance, request, constraint);
            checks.Add(new FilterCheck("constraint", text, state.Length > 0 ? state : reason is null ? "holds" : "does not hold", reason));
        }
        return checks.ToEquatableArray();
    }

    private static FilterCheck Amount(string name, int asked, int available, FailureReason reason) =>
        new(name, QueryTests.Text(asked), QueryTests.Text(available), asked > available ? reason : null);

    private static string? PortConflict(PlacementInstance instance, TaskFootprint asked)
    {
        if (asked.Ports.Count == 0) return null;
        foreach (var port in asked.Ports)
        {
            if (instance.Uses(port)) return PortTexts.Of(port) + " is in use";
        }
        return instance.PortsInUse + asked.Ports.Count > WellKnown.ReservedPortsLimit ? $"{instance.PortsInUse} of {WellKnown.ReservedPortsLimit} ports are in use" : null;
    }

    private static RequiredAttribute? MissingAttribute(PlacementInstance instance, PlacementRequest request)
    {
        foreach (var required in request.RequiredAttributes)
        {
            if (!instance.Facts.Attributes.TryGetValue(required.Name, out var value) || required.Value is not null && required.Value != value) return required;
        }
        return null;
    }

    private static bool IsElsewhere(PlacementInstance instance, PlacementRequest request)
    {
        if (request.Zones.Count == 0) return false;
        var zone = instance.Facts.Zone;
        foreach (var allowed in request.Zones)
        {
            if (allowed == zone) return false;
        }
        return true;
    }
}
