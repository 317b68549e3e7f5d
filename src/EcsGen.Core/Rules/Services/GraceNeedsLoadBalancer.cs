using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class GraceNeedsLoadBalancer : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5069", "A grace period for health checks goes with a load balancer")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS refuses the period where nothing checks from outside; a check of the container has its own startPeriod. A period of 0 is the default and says nothing.",
        Refusals = Launches.Services("Health check grace period is only valid for services configured to use load balancers"),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("ecspresso verify"),
    };

    public override void Check(ServiceContext service)
    {
        // the task sets of the EXTERNAL controller have the load balancers
        if (service.IsFragment || service.Controller is null or DeploymentControllerType.External || !service.Service.HealthCheckGracePeriodSeconds.TryGet(out var seconds) || seconds <= 0) return;
        if (service.Service.LoadBalancers.IsNone() && service.Service.VpcLatticeConfigurations.IsNone())
            service.Report(this, MemberPath.Root["healthCheckGracePeriodSeconds"], "The service has no load balancer whose health checks could wait: leave healthCheckGracePeriodSeconds out, or give the container's health check a startPeriod", Registration.Removal);
    }
}
