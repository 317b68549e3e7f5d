using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class LoadBalancerOneTarget : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5062", "A load balancer entry is a target group or a Classic Load Balancer")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "They are different products.",
        Refusals = Launches.Services("loadBalancerName and targetGroupArn cannot both be specified. You must specify either a loadBalancerName or a targetGroupArn."),
        Sources = EquatableArray.Create(ServicePages.LoadBalancer),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-lb-target-exclusive"),
    };

    public override void Check(ServiceContext service)
    {
        foreach (var (path, balancer) in service.Service.LoadBalancers.At(MemberPath.Root["loadBalancers"]))
            if (Names(balancer.LoadBalancerName) && Names(balancer.TargetGroupArn))
                service.Report(this, path["loadBalancerName"], "The entry names a Classic Load Balancer and a target group, and ECS takes one of them: leave loadBalancerName out", Registration.Removal, path["targetGroupArn"]);
    }

    // a skeleton of the AWS CLI has both as empty texts
    private static bool Names(Value<string> text) => !text.IsAbsent && text.OrDefault() is not "";
}
