using EcsGen.Model;

namespace EcsGen.Rules.Providers;

internal sealed class OneProviderKind : CapacityProviderRule
{
    public override RuleInfo Info { get; } = new("ECSG6021", "A capacity provider is of an Auto Scaling group or of Managed Instances")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that it is one of the two, and that Managed Instances belong to a cluster. Nobody is known who saw the refusal.",
        Refusals = Launches.Provider(""),
        Sources = EquatableArray.Create(ServicePages.CreateCapacityProvider),
    };

    public override void Check(CapacityProviderContext provider)
    {
        var (group, managed) = (provider.Provider.AutoScalingGroupProvider, provider.Provider.ManagedInstancesProvider);
        if (!group.IsAbsent && !managed.IsAbsent)
            provider.Report(this, MemberPath.Root["managedInstancesProvider"], "The capacity provider is of an Auto Scaling group and of Managed Instances, and ECS takes one of them: leave one out", MemberPath.Root["autoScalingGroupProvider"]);
        if (provider.IsFragment) return;
        if (group.IsAbsent && managed.IsAbsent)
            provider.Report(this, MemberPath.Root, "The capacity provider says nothing of its instances: add autoScalingGroupProvider or managedInstancesProvider");
        if (managed.IsKnown && provider.Lacks("cluster"))
            provider.Report(this, MemberPath.Root["cluster"], "Managed Instances belong to a cluster and none is named: add cluster");
    }
}
