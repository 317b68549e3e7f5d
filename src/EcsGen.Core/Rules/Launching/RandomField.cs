using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class RandomField : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5034", "A random strategy has no field")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Random placement looks at nothing.",
        Refusals = Launches.All("random field should not be specified."),
        Sources = EquatableArray.Create(ServicePages.PlacementStrategy),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-random-with-field"),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, strategy) in launch.Placement.At(MemberPath.Root["placementStrategy"]))
            if (strategy.Type.Is(PlacementStrategyType.Random) && strategy.Field.TryGet(out var field) && field.Length > 0)
                launch.Report(this, path["field"], $"A random strategy has the field '{field}' and looks at nothing: leave field out, or write spread or binpack", Registration.Removal);
    }
}
