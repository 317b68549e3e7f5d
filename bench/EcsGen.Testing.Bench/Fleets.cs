using System;
using System.Collections.Immutable;
using EcsGen.Model;
using EcsGen.Query;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Bench;

/// <summary>Instances of four sizes in three zones, one in five of a type that the constraint excludes, and tasks of one service for them.</summary>
internal static class Fleets
{
    private static readonly (string Type, int Cpu, int Memory)[] Types =
        [("m7g.xlarge", 4096, 15_900), ("m7g.2xlarge", 8192, 31_800), ("m7g.4xlarge", 16_384, 63_700), ("c7g.2xlarge", 8192, 15_900), ("m7g.xlarge", 4096, 15_900)];

    public static PlacementRequest Request { get; } = new()
    {
        Group = "service:web",
        Footprint = new TaskFootprint { Cpu = 128, Memory = 512 },
        Strategies = EquatableArray.Create(Strategy.SpreadOver("attribute:ecs.availability-zone"), Strategy.BinpackBy("memory")),
        Constraints = EquatableArray.Create<Constraint>(new Constraint.MemberOf(ClusterQuery.TryParse("attribute:ecs.instance-type =~ m7g.*", out var query, out _) ? query : throw new InvalidOperationException())),
    };

    public static Fleet Make(int size)
    {
        var fleet = new Fleet();
        for (var index = 0; index < size; index++)
        {
            var (type, cpu, memory) = Types[index % Types.Length];
            fleet.Register(new InstanceFacts
            {
                Id = "arn:" + index,
                Registered = new TaskFootprint { Cpu = cpu, Memory = memory, Interfaces = 3 },
                Attributes = ImmutableSortedDictionary.CreateRange<string, string?>(StringComparer.Ordinal, [new("ecs.availability-zone", "us-east-1" + "abc"[index % 3]), new("ecs.instance-type", (string?)type)]),
            });
        }
        return fleet;
    }
}
