using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class StrategyCount : StrategyRule
{
    private const int Max = 20;

    public override RuleInfo Info { get; } = new("ECSG5010", "A capacity provider strategy has at most 20 providers")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents 20. Nobody is known who saw the refusal.",
        Refusals = Launches.Both(Launches.All(""), Launches.Clusters("")),
        Sources = EquatableArray.Create(ServicePages.CreateService, ServicePages.CreateCluster),
    };

    protected override void CheckStrategy(RequestContext request)
    {
        if (request.Strategy.Count > Max)
            request.Report(this, request.StrategyPath[Max], $"The strategy has {request.Strategy.Count} capacity providers and ECS allows {Max}: leave some out");
    }
}
