using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class ProviderOnce : StrategyRule
{
    public override RuleInfo Info { get; } = new("ECSG5014", "A capacity provider occurs once in a strategy")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "Two weights for one provider mean nothing. Nobody is known who saw the refusal.",
        Refusals = Launches.Both(Launches.All(""), Launches.Clusters("")),
        Sources = EquatableArray.Create(ServicePages.CapacityProviderStrategyItem),
    };

    protected override void CheckStrategy(RequestContext request)
    {
        foreach (var group in request.Strategy.At(request.StrategyPath).Where(item => item.Value.CapacityProvider.TryText(out _)).GroupBy(item => item.Value.CapacityProvider.OrDefault()))
            foreach (var (path, _) in group.Skip(1))
                request.Report(this, path["capacityProvider"], $"The capacity provider '{group.Key}' is in the strategy twice: leave one of them out", group.First().Path["capacityProvider"]);
    }
}
