using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Clusters;

internal sealed class DefaultStrategyProviders : ClusterRule
{
    public override RuleInfo Info { get; } = new("ECSG6003", "The default strategy has capacity providers of the cluster")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A provider must be associated before it can be the default, FARGATE and FARGATE_SPOT too.",
        Refusals = Launches.Clusters("The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster or specify a valid capacity provider and try again."),
        Sources = EquatableArray.Create(ServicePages.CreateCluster, ServicePages.PutClusterCapacityProviders),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-cluster-default-strategy-provider-not-listed"),
    };

    public override void Check(ClusterContext cluster)
    {
        var providers = cluster.Cluster.CapacityProviders;
        if (cluster.IsFragment || !providers.IsComplete || providers.Known().Any(item => Placeholders.IsIn(item.Value))) return;
        foreach (var (path, item) in cluster.Strategy.At(cluster.StrategyPath))
            if (item.CapacityProvider.TryText(out var name) && !providers.Any(provider => provider.Is(name)))
                cluster.Report(this, path["capacityProvider"], $"The default strategy has '{name}', which is none of the cluster's capacity providers: add it to capacityProviders, or leave it out", Launches.Parts(), MemberPath.Root["capacityProviders"]);
    }
}
