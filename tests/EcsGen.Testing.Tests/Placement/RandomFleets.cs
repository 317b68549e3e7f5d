using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CsCheck;
using EcsGen.Model;

namespace EcsGen.Testing.Placement;

/// <summary>Small fleets, requests and histories by chance: few values, so that ties, refusals and repetitions are common.</summary>
internal static class RandomFleets
{
    public static Gen<InstanceFacts> Facts { get; } =
        from zone in Gen.Int[0, 3]
        from size in Gen.Int[1, 4]
        from interfaces in Gen.Int[0, 3]
        from gpus in Gen.Int[0, 1]
        from rack in Gen.Int[0, 2]
        from flags in Gen.Int[0, 63]
        select new InstanceFacts
        {
            Id = "",
            Ec2InstanceId = "i",
            IsActive = flags != 1,
            AgentConnected = flags != 2,
            IsExternal = flags == 3,
            AgentVersion = flags % 2 == 0 ? "1.90.0" : "1.94.1",
            CapacityProvider = flags < 32 ? "p" : null,
            Registered = new TaskFootprint { Cpu = size * 512, Memory = size * 1024, Gpus = gpus, Interfaces = interfaces, Ports = Some.Ports(22) },
            Attributes = Attributes(zone, rack, flags),
        };

    public static Gen<Strategy[]> Strategies { get; } = One.Of(
        Strategy.SpreadOver("attribute:ecs.availability-zone"), Strategy.SpreadOver("attribute:rack"), Strategy.SpreadOver("instanceId"), Strategy.SpreadOver("host"),
        Strategy.BinpackBy("cpu"), Strategy.BinpackBy("memory"), new Strategy(StrategyType.Random)).Array[0, 5];

    public static Gen<Constraint[]> Constraints { get; } = Gen.OneOf(
        Gen.Const<Constraint>(new Constraint.DistinctInstance()),
        One.Of("attribute:rack exists", "attribute:rack == r1", "attribute:ecs.availability-zone in [z0, z1]", "not(task:group == service:b)", "task:group == service:a", "runningTasksCount < 3", "agentVersion >= 1.94")
            .Select(expression => (Constraint)Some.MemberOf(expression))).Array[0, 2];

    public static Gen<PlacementRequest> Request { get; } =
        from cpu in Gen.Int[0, 4]
        from memory in Gen.Int[0, 4]
        from rare in Gen.Int[0, 31]
        from port in Gen.Int[0, 3]
        from interfaces in Gen.Int[0, 1]
        from zones in Gen.Int[0, 9]
        from strategies in Strategies
        from constraints in Constraints
        from name in Gen.Int[0, 2]
        select new PlacementRequest
        {
            Group = "service:" + "abc"[name],
            Footprint = new TaskFootprint { Cpu = cpu * 128, Memory = memory * 256, Gpus = rare == 0 ? 1 : 0, Interfaces = interfaces, Ports = port == 0 ? Some.Ports(8000 + name) : default },
            RequiredAttributes = rare == 1 ? EquatableArray.Create(new RequiredAttribute("rack", "r1")) : default,
            Zones = zones == 0 ? EquatableArray.Create("z0", "z2") : default,
            CapacityProvider = rare < 6 ? "p" : null,
            IsExternal = rare == 7,
            Strategies = strategies.ToEquatableArray(),
            Constraints = constraints.ToEquatableArray(),
        };

    /// <summary>What happens to a fleet: which thing, to which of those that there are, with which number by chance.</summary>
    public static Gen<(int What, int Which, InstanceFacts Facts, ulong Draw)[]> History { get; } = Gen.Select(Gen.Int[0, 19], Gen.Int[0, 99], Facts, Gen.ULong).Array[1, 60];

    private static ImmutableSortedDictionary<string, string?> Attributes(int zone, int rack, int flags)
    {
        var attributes = new Dictionary<string, string?>();
        if (zone < 3) attributes[WellKnown.AvailabilityZone] = "z" + zone;
        if (rack < 2 && flags % 5 != 0) attributes["rack"] = "r" + rack;
        return attributes.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}

/// <summary>One of some values.</summary>
file static class One
{
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
