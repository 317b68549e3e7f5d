using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class TerminationProtected : CapacityProviderRule
{
    public override RuleInfo Info { get; } = new("ECSG9105", "Instances with tasks are protected from termination")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "When ECS scales a group in without protection, instances that run tasks may go.",
        Concern = Concern.Security,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.AutoScalingGroupProvider, ServicePages.SecurityHub),
        Peers = EquatableArray.Create("Security Hub ECS.19"),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (provider.IsFragment || !provider.Provider.AutoScalingGroupProvider.TryGet(out var group)) return;
        if (group.ManagedTerminationProtection.IsAbsent || group.ManagedTerminationProtection.Is(ManagedTerminationProtection.Disabled))
            provider.Report(this, MemberPath.Root["autoScalingGroupProvider"]["managedTerminationProtection"], "Instances that run tasks are not protected from termination: write ENABLED, with managed scaling and with instances of the group protected from scale-in");
    }
}
