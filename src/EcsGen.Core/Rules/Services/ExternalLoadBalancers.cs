using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class ExternalLoadBalancers : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5097", "A service of the EXTERNAL controller has no load balancers")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "With this controller the task sets have them.",
        Refusals = Launches.Create("LoadBalancers must be empty or null"),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-external-with-load-balancers"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Controller == DeploymentControllerType.External && service.Service.LoadBalancers.Count > 0)
            service.Report(this, MemberPath.Root["loadBalancers"], "The service has the EXTERNAL deployment controller, whose task sets have the load balancers: leave loadBalancers out", Registration.Removal, MemberPath.Root["deploymentController"]["type"]);
    }
}
