using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class RestartAttemptPeriodRange : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3014", "restartAttemptPeriod is between 60 and 1800 seconds")
    {
        Description = "A container that is restarted must have run for this long before it is restarted again.",
        Refusals = Registration.Refuses("the 'restartAttemptPeriod' setting for container '{0}' must be between 60 and 1800"),
        Sources = EquatableArray.Create(ContainerPages.RestartPolicy),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-restart-policy-attempt-period-range"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.RestartPolicy.TryGet(out var policy) || !policy.RestartAttemptPeriod.TryGet(out var seconds)) return;
        if (seconds is >= ContainerLimits.RestartPeriodMinSeconds and <= ContainerLimits.RestartPeriodMaxSeconds) return;
        var nearest = seconds < ContainerLimits.RestartPeriodMinSeconds ? ContainerLimits.RestartPeriodMinSeconds : ContainerLimits.RestartPeriodMaxSeconds;
        container.Report(this, container.Path["restartPolicy"]["restartAttemptPeriod"],
            $"The restartAttemptPeriod of container '{container.Name}' is {seconds} seconds and ECS takes {ContainerLimits.RestartPeriodMinSeconds} to {ContainerLimits.RestartPeriodMaxSeconds}: write {nearest}, or leave it out for 300",
            Registration.Properties(("0", container.Name), ("replacement", Text.Of(nearest))));
    }
}
