using EcsGen.Model;

namespace EcsGen.Rules.Providers;

internal sealed class ScalingSteps : CapacityProviderRule
{
    public override RuleInfo Info { get; } = new("ECSG6024", "The smallest scaling step is not above the largest")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS adds between the two numbers of instances at a time.",
        Refusals = Launches.Provider("The minimum or maximum scaling step size value is invalid."),
        Sources = EquatableArray.Create(ServicePages.ManagedScaling),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-cp-scaling-step-order"),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (!provider.Provider.AutoScalingGroupProvider.TryGet(out var group) || !group.ManagedScaling.TryGet(out var scaling)) return;
        var path = MemberPath.Root["autoScalingGroupProvider"]["managedScaling"];
        if (scaling.MinimumScalingStepSize.TryGet(out var least) && scaling.MaximumScalingStepSize.TryGet(out var most) && least > most)
            provider.Report(this, path["minimumScalingStepSize"], $"The smallest scaling step is {least} and the largest {most}: write {most} or less here, or more there", Registration.Properties(("replacement", Text.Of(most))), path["maximumScalingStepSize"]);
    }
}
