using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class ServiceHasTaskDefinition : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5002", "A service of the ECS or CODE_DEPLOY controller names a task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that these controllers need one; only the EXTERNAL controller takes it from task sets. Nobody is known who saw the refusal.",
        Refusals = Launches.Create(""),
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not null || !service.Lacks("taskDefinition")) return;
        if (service.Controller is DeploymentControllerType.Ecs or DeploymentControllerType.CodeDeploy)
            service.Report(this, MemberPath.Root["taskDefinition"], $"The service names no task definition, which the {service.Controller} deployment controller needs: add taskDefinition");
    }
}
