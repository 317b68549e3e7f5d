using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class SpreadField : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5035", "A spread or binpack strategy has a field")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents what they spread over or fill by: instanceId, host or an attribute; cpu or memory. Nobody is known who saw the refusal.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.PlacementStrategy),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, strategy) in launch.Placement.At(MemberPath.Root["placementStrategy"]))
        {
            if (launch.IsFragment || !strategy.Field.IsAbsent && !strategy.Field.Is("")) continue;
            if (strategy.Type.Is(PlacementStrategyType.Spread))
                launch.Report(this, path["field"], "A spread strategy does not say over what: add field, as attribute:ecs.availability-zone or instanceId");
            if (strategy.Type.Is(PlacementStrategyType.Binpack))
                launch.Report(this, path["field"], "A binpack strategy does not say by what: add field, cpu or memory");
        }
    }
}
