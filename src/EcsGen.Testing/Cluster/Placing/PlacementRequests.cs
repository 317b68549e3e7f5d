using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Query;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Cluster.Placing;

/// <summary>What a launch asks of placement.</summary>
internal static class PlacementRequests
{
    public static PlacementRequest Of(TaskLaunch launch)
    {
        var plan = launch.Plan ?? launch.Definition.Plan;
        var region = launch.Cluster.Region;
        return new PlacementRequest
        {
            Footprint = plan.Footprint,
            Group = launch.Group,
            RequiredAttributes = Attributes(plan).ToEquatableArray(),
            Constraints = plan.MemberOf.Select(MemberOf).Concat(launch.Constraints).ToEquatableArray(),
            Strategies = launch.Strategies,
            Zones = plan.IsAwsvpc ? launch.Subnets.Select(region.ZoneOf).Distinct().ToEquatableArray() : default,
            CapacityProvider = launch.CapacityProvider,
            IsExternal = launch.Kind == LaunchKind.External,
        };
    }

    /// <summary>A constraint of the type memberOf.</summary>
    public static Constraint MemberOf(string expression) => ClusterQuery.TryParse(expression, out var query, out var error)
        ? new Constraint.MemberOf(query)
        : throw new ArgumentException($"The placement constraint '{expression}' can't be read at character {error.Position + 1}. {error.Message}.", nameof(expression));

    // an architecture or system that the definition states is one that the instance must have
    private static IEnumerable<RequiredAttribute> Attributes(Definitions.TaskPlan plan)
    {
        foreach (var name in plan.RequiredAttributes) yield return new RequiredAttribute(name);
        if (plan.IsArm64) yield return new RequiredAttribute("ecs.cpu-architecture", "arm64");
        if (plan.IsWindows) yield return new RequiredAttribute("ecs.os-type", "windows");
    }
}
