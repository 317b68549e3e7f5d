using System;
using EcsGen.Query;
using EcsGen.Testing.Cluster.Instances;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Api;

/// <summary>The filter of ListContainerInstances: an expression of the cluster query language.</summary>
internal static class InstanceFilter
{
    public static Func<InstanceState, bool> Of(string? filter)
    {
        if (string.IsNullOrEmpty(filter)) return static _ => true;
        if (!ClusterQuery.TryParse(filter, out var query, out _)) throw new InvalidParameterException("Invalid expression provided.");
        var compiled = new CompiledQuery(query);
        return instance => compiled.Holds(instance.Seat);
    }
}
