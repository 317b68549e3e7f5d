using EcsGen.Model;

namespace EcsGen.Rules.Health;

internal sealed class HealthCheckRanges : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3060", "The numbers of a health check are in ECS's ranges")
    {
        Description = "interval is 5 to 300 seconds, timeout 2 to 60 seconds, retries 1 to 10, startPeriod 0 to 300 seconds.",
        Refusals = Registration.Refuses("Health check {0} must be less than or equal to the maximum allowed value {1} for container '{2}'", ContainerChecks.HealthCheck),
        Sources = EquatableArray.Create(ContainerPages.HealthCheck, "https://github.com/PostHog/posthog/pull/8647"),
        Peers = EquatableArray.Create(
            "cdk-preflight pf-ecs-healthcheck-interval-range", "cdk-preflight pf-ecs-healthcheck-timeout-range",
            "cdk-preflight pf-ecs-healthcheck-retries-range", "cdk-preflight pf-ecs-healthcheck-start-period-range"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.HealthCheck.TryGet(out var check)) return;
        for (var i = 0; i < HealthRanges.Count; i++)
        {
            var range = HealthRanges.Of(check, i);
            if (!range.IsBroken) continue;
            var (member, value, min, max, byDefault, unit) = range;
            var number = value.OrDefault();
            var nearest = number < min ? min : max;
            container.Report(this, container.Path["healthCheck"][member],
                $"The health check of container '{container.Name}' has {member} {number} and ECS takes {min} to {max}{unit}: write {nearest}, or leave it out for {byDefault}",
                Registration.Properties(("0", member), ("1", Text.Of(max)), ("2", container.Name), ("replacement", Text.Of(nearest))));
        }
    }
}
