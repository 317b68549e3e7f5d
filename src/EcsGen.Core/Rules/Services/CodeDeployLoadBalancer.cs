using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class CodeDeployLoadBalancer : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5095", "A service of CodeDeploy has a load balancer")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "CodeDeploy shifts traffic at the load balancer.",
        Refusals = Launches.Create("When specifying the CODE_DEPLOY deployment controller type, the service requires an Application Load Balancer or Network Load Balancer."),
        Sources = EquatableArray.Create(ServicePages.DeploymentController),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-codedeploy-lb"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFragment || service.Controller != DeploymentControllerType.CodeDeploy || !service.Service.LoadBalancers.IsNone()) return;
        service.Report(this, MemberPath.Root["deploymentController"]["type"], "CodeDeploy shifts traffic at a load balancer and the service has none: add loadBalancers with a target group, or use the ECS controller", Launches.Parts());
    }
}
