using System;
using System.Linq;
using CsCheck;
using EcsGen.Model;

namespace EcsGen.Testing.Laws;

/// <summary>A fleet, a service and what happens to them, by chance.</summary>
internal sealed record Situation(ulong Seed, (string Type, int Zone)[] Instances, ServicePlan Service, (Deed Deed, int Which, int Amount)[] History)
{
    private static readonly string[] Types = ["t3.medium", "c5.large", "m5.large", "m5.xlarge"];

    private static readonly (int Minimum, int Maximum)[] Bounds = [(100, 200), (50, 100), (0, 100), (50, 150), (100, 150), (0, 200), (100, 125), (75, 125)];

    private static readonly string?[] Strategies = [null, "spread attribute:ecs.availability-zone", "spread instanceId", "binpack memory", "random"];

    private static readonly Deed[] Deeds = [.. Enum.GetValues<Deed>(), Deed.Wait, Deed.Wait, Deed.Wait, Deed.Deploy];

    private static readonly Gen<(string, int)> Instance = Gen.Select(Gen.Int[0, Types.Length - 1], Gen.Int[0, 2]).Select((type, zone) => (Types[type], zone));

    private static readonly Gen<ServicePlan> Plan =
        from desired in Gen.Int[0, 6]
        from bounds in Gen.Int[0, Bounds.Length - 1]
        from strategy in Gen.Int[0, Strategies.Length - 1]
        from flags in Gen.Int[0, 15]
        from memory in Gen.Int[1, 4]
        select new ServicePlan(desired, Bounds[bounds].Minimum, Bounds[bounds].Maximum, Strategies[strategy], Distinct: flags % 4 == 1, HostPort: flags % 4 == 2 ? 8080 : 0, Awsvpc: flags % 4 == 3, Breaks: flags >= 8, memory * 400);

    public static Gen<Situation> Any { get; } =
        from seed in Gen.ULong
        from instances in Instance.Array[0, 5]
        from plan in Plan
        from history in Gen.Select(Gen.Int[0, Deeds.Length - 1], Gen.Int[0, 99], Gen.Int[0, 600]).Select((deed, which, amount) => (Deeds[deed], which, amount)).Array[1, 14]
        select new Situation(seed, instances, plan, history);

    public override string ToString() =>
        $"seed {Seed}, {string.Join(" ", Instances.Select(instance => instance.Type + "abc"[instance.Zone]))}, {Service}, {string.Join(" ", History.Select(deed => $"{deed.Deed}/{deed.Which}/{deed.Amount}"))}";
}

/// <summary>The service of a situation.</summary>
internal sealed record ServicePlan(int Desired, int Minimum, int Maximum, string? Strategy, bool Distinct, int HostPort, bool Awsvpc, bool Breaks, int Memory);

/// <summary>What may happen.</summary>
internal enum Deed
{
    Wait,
    Deploy,
    DeployBad,
    Scale,
    StopTask,
    ExitContainer,
    RunTask,
    AddInstance,
    Drain,
    Undrain,
    Deregister,
    Lose,
    Disconnect,
    Connect,
    Delete,
}
