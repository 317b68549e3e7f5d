using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class DaemonController : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5096", "A daemon service has the ECS controller")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that CODE_DEPLOY and EXTERNAL take REPLICA only. Nobody is known who saw the refusal.",
        Refusals = Launches.Create(""),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cfn-lint E3044", "aws-cdk ExternalService"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling == SchedulingStrategy.Daemon && service.Controller is DeploymentControllerType.CodeDeploy or DeploymentControllerType.External)
            service.Report(this, MemberPath.Root["schedulingStrategy"], $"The {service.Controller} controller runs no daemon services: write REPLICA, or use the ECS controller", MemberPath.Root["deploymentController"]["type"]);
    }
}
