using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class StrategyHasWeight : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5012", "A capacity provider of a strategy has a weight above 0")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The weights divide the tasks, and a weight that is not written is 0. Of a single provider without a weight it is not known what ECS does, so only a written 0 counts there.",
        Refusals = Launches.All("There are no capacity providers in the capacity provider strategy with a weight value greater than zero"),
        Sources = EquatableArray.Create(ServicePages.CapacityProviderStrategyItem),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-capacity-provider-zero-weight"),
    };

    public override void Check(LaunchContext launch)
    {
        var strategy = launch.Strategy;
        if (strategy.Count == 0 || !strategy.IsComplete) return;
        if (strategy.Known().Any(item => !item.Value.Weight.TryGetOr(0, out var weight) || weight > 0)) return;
        if (strategy.Count == 1 && strategy.Known().First().Value.Weight.IsAbsent) return;
        launch.Report(this, launch.StrategyPath, "No capacity provider of the strategy has a weight above 0, so no task can be placed: give at least one a weight", Launches.Parts());
    }
}
