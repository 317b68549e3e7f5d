using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class GraceForTargets : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9118", "New tasks have time before their health counts")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "ECS stops a task that the load balancer calls unhealthy, at once unless there is a grace period.",
        Concern = Concern.Reliability,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFragment || service.Update is not null || service.Service.LoadBalancers.Count == 0) return;
        if (service.Service.HealthCheckGracePeriodSeconds.IsAbsent || service.Service.HealthCheckGracePeriodSeconds.Is(0))
            service.Report(this, MemberPath.Root["healthCheckGracePeriodSeconds"], "A new task that the load balancer finds unhealthy is stopped at once: add healthCheckGracePeriodSeconds, as long as the program takes to start");
    }
}
