using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class CodeDeployOneTargetGroup : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5065", "A service of CodeDeploy has one target group")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that several target groups need the ECS controller. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.UpdateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Controller == DeploymentControllerType.CodeDeploy && service.Service.LoadBalancers.Count > 1)
            service.Report(this, MemberPath.Root["loadBalancers"][1], "CodeDeploy shifts the traffic of one target group, and the service has several: leave all but one out, or use the ECS controller", MemberPath.Root["deploymentController"]["type"]);
    }
}
