using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class NoMixedStrategy : StrategyRule
{
    public override RuleInfo Info { get; } = new("ECSG5015", "A strategy has Fargate's providers or others, not both")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that a strategy can't mix FARGATE and FARGATE_SPOT with providers of Auto Scaling groups; a cluster may have both. aws-cdk quotes what seems to be the API's text.",
        Refusals = Launches.Both(Launches.All(""), Launches.Clusters("")),
        Sources = EquatableArray.Create(ServicePages.CapacityProvidersGuide),
        Peers = EquatableArray.Create("aws-cdk CapacityProviderStrategyCannot"),
    };

    protected override void CheckStrategy(RequestContext request)
    {
        var named = request.Strategy.At(request.StrategyPath).Where(item => item.Value.CapacityProvider.TryText(out _)).Select(item => (Path: item.Path["capacityProvider"], Name: item.Value.CapacityProvider.OrDefault()!)).ToArray();
        var fargate = named.FirstOrDefault(item => CapacityProviders.IsFargate(item.Name));
        var other = named.FirstOrDefault(item => !CapacityProviders.IsFargate(item.Name));
        if (fargate.Path is not null && other.Path is not null)
            request.Report(this, other.Path, $"The strategy has '{other.Name}' and '{fargate.Name}', and ECS does not mix Fargate's capacity providers with others: keep one kind", fargate.Path);
    }
}
