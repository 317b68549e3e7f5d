using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class LoadBalancerComplete : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5063", "A load balancer entry names its target, container and port")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that an entry has a target group or a Classic Load Balancer, and the container and port that it sends to. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.LoadBalancer),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFragment) return;
        foreach (var (path, balancer) in service.Service.LoadBalancers.At(MemberPath.Root["loadBalancers"]))
        {
            if (balancer.LoadBalancerName.IsAbsent && balancer.TargetGroupArn.IsAbsent)
                service.Report(this, path["targetGroupArn"], "The load balancer entry names no target group: add targetGroupArn");
            if (balancer.ContainerName.IsAbsent)
                service.Report(this, path["containerName"], "The load balancer entry names no container: add containerName");
            if (balancer.ContainerPort.IsAbsent)
                service.Report(this, path["containerPort"], "The load balancer entry names no port: add containerPort");
        }
    }
}
