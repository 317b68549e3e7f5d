using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class TrafficShiftTraffic : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9121", "A traffic shift has traffic to shift")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "BLUE_GREEN, LINEAR and CANARY shift the traffic of a load balancer or of Service Connect. Without either they only start the new tasks beside the old; with ROLLING a second target group is not used.",
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.CreateService, ServicePages.AdvancedConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFragment || !service.KnowsDeployment) return;
        if (service.ShiftsTraffic && service.Service.LoadBalancers.IsNone() && service.Service.VpcLatticeConfigurations.IsNone() && (service.Service.ServiceConnectConfiguration.IsAbsent || service.Service.ServiceConnectConfiguration.TryGet(out var connect) && connect.Enabled.Is(false)))
            service.Report(this, MemberPath.Root["deploymentConfiguration"]["strategy"], $"The {service.DeploymentStrategy} strategy has no traffic to shift: add a load balancer or Service Connect, or write ROLLING");
        if (service.DeploymentStrategy != DeploymentStrategy.Rolling) return;
        foreach (var (path, balancer) in service.Service.LoadBalancers.At(MemberPath.Root["loadBalancers"]))
            if (balancer.AdvancedConfiguration.IsKnown)
                service.Report(this, path["advancedConfiguration"], "A ROLLING deployment shifts no traffic, so the second target group is not used: leave advancedConfiguration out, or write another strategy");
    }
}
