using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class AdvancedConfigurationThere : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5093", "A target group of a traffic shift has its second target group, rule and role")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that BLUE_GREEN, LINEAR and CANARY shift traffic between two target groups of a listener rule, with a role for it. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.AdvancedConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.ShiftsTraffic || service.IsFragment) return;
        foreach (var (path, balancer) in service.Service.LoadBalancers.At(MemberPath.Root["loadBalancers"]))
        {
            if (balancer.TargetGroupArn.IsAbsent || balancer.AdvancedConfiguration.IsUnknown) continue;
            if (!balancer.AdvancedConfiguration.TryGet(out var advanced))
            {
                service.Report(this, path["advancedConfiguration"], $"A {service.DeploymentStrategy} deployment shifts traffic to a second target group: add advancedConfiguration with alternateTargetGroupArn, productionListenerRule and roleArn");
                continue;
            }
            foreach (var (name, value) in new[] { ("alternateTargetGroupArn", advanced.AlternateTargetGroupArn), ("productionListenerRule", advanced.ProductionListenerRule), ("roleArn", advanced.RoleArn) })
                if (value.IsAbsent)
                    service.Report(this, path["advancedConfiguration"][name], $"A {service.DeploymentStrategy} deployment needs {name} to shift traffic: add it");
        }
    }
}
