using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class StrategyRanges : StrategyRule
{
    private const int MaxWeight = 1000;
    private const int MaxBase = 100000;

    public override RuleInfo Info { get; } = new("ECSG5013", "A weight is 0 to 1000 and a base 0 to 100000")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Model,
        Description = "The API's model has these ranges, so every client refuses other values.",
        Refusals = Launches.Both(Launches.All(""), Launches.Clusters("")),
        Sources = EquatableArray.Create(ServicePages.CapacityProviderStrategyItem),
    };

    protected override void CheckStrategy(RequestContext request)
    {
        foreach (var (path, item) in request.Strategy.At(request.StrategyPath))
        {
            if (item.Weight.TryGet(out var weight) && weight is < 0 or > MaxWeight)
                request.Report(this, path["weight"], $"The weight of '{item.CapacityProvider}' is {weight} and ECS takes 0 to {MaxWeight}: write one of these", Text.Nearest(weight, 0, MaxWeight));
            if (item.Base.TryGet(out var count) && count is < 0 or > MaxBase)
                request.Report(this, path["base"], $"The base of '{item.CapacityProvider}' is {count} and ECS takes 0 to {MaxBase}: write one of these", Text.Nearest(count, 0, MaxBase));
        }
    }
}
