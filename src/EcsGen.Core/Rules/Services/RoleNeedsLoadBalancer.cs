using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class RoleNeedsLoadBalancer : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5020", "A service with an IAM role has a load balancer")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The role lets ECS register tasks at a load balancer; there is nothing else that it is for.",
        Refusals = Launches.Create("IAM roles are only valid for services configured to use load balancers"),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-role-without-load-balancers"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not null || service.Service.Role.IsAbsent || service.Service.Role.Is("") || service.IsFragment || !service.Service.LoadBalancers.IsNone()) return;
        service.Report(this, MemberPath.Root["role"], "The service has an IAM role and no load balancer, which is all that the role is for: leave role out", Registration.Removal);
    }
}
