using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class StrategyOneBase : StrategyRule
{
    public override RuleInfo Info { get; } = new("ECSG5011", "One capacity provider of a strategy has a base")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The base is the number of tasks that one provider runs before the weights count.",
        Refusals = Launches.Both(Launches.All("There are multiple capacity providers in the specified capacity provider strategy with a base value greater than zero. Only one capacity provider can have a base value greater than zero. Specify a valid capacity provider strategy and try again."), Launches.Clusters("The specified capacity provider strategy contains multiple capacity providers with a base value defined")),
        Sources = EquatableArray.Create(ServicePages.CapacityProviderStrategyItem),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-capacity-provider-multiple-base", "cdk-preflight pf-ecs-cluster-default-strategy-multiple-base"),
    };

    protected override void CheckStrategy(RequestContext request)
    {
        var bases = request.Strategy.At(request.StrategyPath).Where(item => item.Value.Base.TryGet(out var number) && number > 0).ToArray();
        foreach (var (path, item) in bases.Skip(1))
            request.Report(this, path["base"], $"'{item.CapacityProvider}' has a base, and so has '{bases[0].Value.CapacityProvider}', and ECS takes a base at one provider: leave this one out", Launches.Parts(), bases[0].Path["base"]);
    }
}
