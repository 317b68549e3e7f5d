using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class ProviderOfCluster : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5016", "The capacity providers of a strategy are those of the cluster")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that a provider must be associated with the cluster. FARGATE and FARGATE_SPOT in the strategy of a service were accepted without.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.CapacityProviderStrategyItem),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.Cluster is not { CapacityProviders: { IsComplete: true } providers }) return;
        foreach (var (path, item) in launch.Strategy.At(launch.StrategyPath))
            if (item.CapacityProvider.TryText(out var name) && !CapacityProviders.IsFargate(name) && !providers.Any(provider => provider.Is(name)))
                launch.ReportAcross(this, path["capacityProvider"], $"The cluster does not have the capacity provider '{name}': add it to the cluster's capacityProviders, or name one of those", Launches.Parts(), new Elsewhere(DocumentRole.Cluster, MemberPath.Root["capacityProviders"]));
    }
}
