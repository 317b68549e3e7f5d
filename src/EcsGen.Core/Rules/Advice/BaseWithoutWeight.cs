using EcsGen.Model;
using EcsGen.Rules.Launching;

namespace EcsGen.Rules.Advice;

internal sealed class BaseWithoutWeight : StrategyRule
{
    public override RuleInfo Info { get; } = new("ECSG9116", "A provider with a base has a weight too")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "A provider without a weight gets its base and no task more.",
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.CapacityProviderStrategyItem),
    };

    protected override void CheckStrategy(RequestContext request)
    {
        foreach (var (path, item) in request.Strategy.At(request.StrategyPath))
            if (request.Strategy.Count > 1 && item.Base.TryGet(out var count) && count > 0 && item.Weight.TryGetOr(0, out var weight) && weight == 0)
                request.Report(this, path[item.Weight.IsAbsent ? "base" : "weight"], $"'{item.CapacityProvider}' gets {count} tasks and, without a weight, none of the others: add a weight, if it is to have a share");
    }
}
