using System;
using System.Collections.Immutable;
using System.Linq;
using EcsGen.Model;
using EcsGen.Query;

namespace EcsGen.Testing.Placement;

/// <summary>Instances and requests in one line.</summary>
internal static class Some
{
    public static InstanceFacts Instance(string id, string zone = "a", int cpu = 1024, int memory = 1024, params string[] attributes) => new()
    {
        Id = id,
        Ec2InstanceId = "i-" + id,
        AgentVersion = "1.94.0",
        RegisteredAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Registered = new TaskFootprint { Cpu = cpu, Memory = memory, Gpus = 0, Interfaces = 2, Ports = Ports(22) },
        Attributes = attributes.Select(Pair).Append((WellKnown.AvailabilityZone, zone)).ToImmutableSortedDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal),
    };

    public static PlacementRequest Task(string group = "service:web", int cpu = 256, int memory = 256, params Strategy[] strategies) => new()
    {
        Group = group,
        Footprint = new TaskFootprint { Cpu = cpu, Memory = memory },
        Strategies = strategies.ToEquatableArray(),
    };

    public static PlacementRequest With(this PlacementRequest request, params Constraint[] constraints) => request with { Constraints = constraints.ToEquatableArray() };

    public static Constraint.MemberOf MemberOf(string expression) =>
        ClusterQuery.TryParse(expression, out var query, out var error) ? new Constraint.MemberOf(query) : throw new ArgumentException(error.Message);

    public static EquatableArray<HostPort> Ports(params int[] numbers) => numbers.Select(number => new HostPort(number, PortProtocol.Tcp)).ToEquatableArray();

    public static Fleet Fleet(params InstanceFacts[] instances)
    {
        var fleet = new Fleet();
        foreach (var instance in instances) fleet.Register(instance);
        return fleet;
    }

    /// <summary>Places tasks one after another, and says where they went.</summary>
    public static string Run(this Fleet fleet, PlacementRequest request, int count, ulong draw = 0) => string.Join(" ", Enumerable.Range(0, count).Select(_ =>
    {
        if (fleet.Place(request, draw) is not { } instance) return "-";
        fleet.Add(instance, request.Footprint, request.Group);
        return instance.Facts.Id;
    }));

    private static (string Name, string? Value) Pair(string text) => text.Split('=') is [var name, var value] ? (name, value) : (text, null);
}
