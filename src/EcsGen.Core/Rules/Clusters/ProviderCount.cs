using EcsGen.Model;

namespace EcsGen.Rules.Clusters;

internal sealed class ProviderCount : ClusterRule
{
    private const int Max = 20;

    public override RuleInfo Info { get; } = new("ECSG6007", "A cluster has at most 20 capacity providers")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents it. Nobody is known who saw the refusal.",
        Refusals = Launches.Clusters(""),
        Sources = EquatableArray.Create(ServicePages.CapacityProvidersGuide),
    };

    public override void Check(ClusterContext cluster)
    {
        if (cluster.Cluster.CapacityProviders.Count > Max)
            cluster.Report(this, MemberPath.Root["capacityProviders"][Max], $"The cluster has {cluster.Cluster.CapacityProviders.Count} capacity providers and ECS allows {Max}: leave some out");
    }
}
