using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class ClassicOnFargate : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5066", "A service on Fargate has no Classic Load Balancer")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A Classic Load Balancer sends to instances.",
        Refusals = Launches.Create("Classic Load Balancers are not supported with Fargate."),
        Sources = EquatableArray.Create(ServicePages.LoadBalancer),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-classic-lb-with-fargate", "aws-cdk CannotClassicLoad"),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.IsFargate) return;
        foreach (var (path, balancer) in service.Service.LoadBalancers.At(MemberPath.Root["loadBalancers"]))
            if (!balancer.LoadBalancerName.IsAbsent && balancer.TargetGroupArn.IsAbsent)
                service.Report(this, path["loadBalancerName"], "A Classic Load Balancer sends to instances, which Fargate does not have: use a target group of an Application or Network Load Balancer", Launches.Parts(), service.CapacityPath);
    }
}
