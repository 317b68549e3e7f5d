using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Providers;

internal sealed class ProtectionNeedsScaling : CapacityProviderRule
{
    public override RuleInfo Info { get; } = new("ECSG6022", "Managed termination protection goes with managed scaling")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that protection works only while ECS scales the group. Nobody is known who saw the refusal.",
        Refusals = Launches.Provider(""),
        Sources = EquatableArray.Create(ServicePages.AutoScalingGroupProvider),
        Peers = EquatableArray.Create("aws-cdk CannotEnableManaged", "Security Hub ECS.19"),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (provider.IsFragment || !provider.Provider.AutoScalingGroupProvider.TryGet(out var group) || !group.ManagedTerminationProtection.Is(ManagedTerminationProtection.Enabled)) return;
        if (group.ManagedScaling.IsUnknown || group.ManagedScaling.TryGet(out var scaling) && (scaling.Status.IsUnknown || scaling.Status.Is(ManagedScalingStatus.Enabled) || scaling.Status.TryGet(out var status) && Placeholders.IsIn(status))) return;
        provider.Report(this, MemberPath.Root["autoScalingGroupProvider"]["managedTerminationProtection"], "Instances are to be protected from termination and ECS does not scale the group, which the protection needs: write \"managedScaling\": { \"status\": \"ENABLED\" }, or DISABLED here");
    }
}
