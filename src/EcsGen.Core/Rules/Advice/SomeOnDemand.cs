using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class SomeOnDemand : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG9115", "Not all tasks are on Spot capacity")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "AWS takes Spot capacity back with two minutes' notice and may have no other.",
        Concern = Concern.Reliability,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.FargateCapacityProviders),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.Strategy.Count == 0 || !launch.Strategy.IsComplete || !launch.Strategy.All(item => item.OrDefault()!.CapacityProvider.Is(CapacityProviders.FargateSpot))) return;
        launch.Report(this, launch.StrategyPath, "All tasks are on FARGATE_SPOT, which AWS may take back and not give again: add FARGATE with a base");
    }
}
