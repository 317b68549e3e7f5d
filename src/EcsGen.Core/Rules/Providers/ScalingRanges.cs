using EcsGen.Model;

namespace EcsGen.Rules.Providers;

internal sealed class ScalingRanges : CapacityProviderRule
{
    public override RuleInfo Info { get; } = new("ECSG6023", "Managed scaling keeps to its ranges")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Model,
        Description = "The API's model takes 1 to 100 percent of target capacity, steps of 1 to 10000 instances and a warm-up of 0 to 10000 seconds, so every client refuses other values.",
        Refusals = Launches.Provider(""),
        Sources = EquatableArray.Create(ServicePages.ManagedScaling),
        Peers = EquatableArray.Create("aws-cfn-validate F3034"),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (!provider.Provider.AutoScalingGroupProvider.TryGet(out var group) || !group.ManagedScaling.TryGet(out var scaling)) return;
        In(provider, "targetCapacity", scaling.TargetCapacity, 1, 100);
        In(provider, "minimumScalingStepSize", scaling.MinimumScalingStepSize, 1, 10000);
        In(provider, "maximumScalingStepSize", scaling.MaximumScalingStepSize, 1, 10000);
        In(provider, "instanceWarmupPeriod", scaling.InstanceWarmupPeriod, 0, 10000);
    }

    private void In(CapacityProviderContext provider, string name, Value<int> value, int least, int most)
    {
        if (value.TryGet(out var number) && (number < least || number > most))
            provider.Report(this, MemberPath.Root["autoScalingGroupProvider"]["managedScaling"][name], $"{name} is {number} and ECS takes {least} to {most}: write one of these", Text.Nearest(number, least, most));
    }
}
