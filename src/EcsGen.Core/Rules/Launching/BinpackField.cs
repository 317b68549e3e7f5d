using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class BinpackField : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5033", "A binpack strategy is by cpu or memory")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Binpack fills the instance that has the least of a resource left.",
        Refusals = Launches.All("binpack field '{0}' is invalid."),
        Sources = EquatableArray.Create(ServicePages.PlacementStrategy),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-binpack-field"),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, strategy) in launch.Placement.At(MemberPath.Root["placementStrategy"]))
            if (strategy.Type.Is(PlacementStrategyType.Binpack) && strategy.Field.TryText(out var field) && !IsResource(field))
                launch.Report(this, path["field"], $"A binpack strategy can't be by '{field}': write cpu or memory", Launches.Parts(field));
    }

    private static bool IsResource(string field) => field.Equals("cpu", StringComparison.OrdinalIgnoreCase) || field.Equals("memory", StringComparison.OrdinalIgnoreCase);
}
