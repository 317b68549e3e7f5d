using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class ExternalTaskDefinition : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5003", "A service of the EXTERNAL controller names no task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "With this controller the task sets name the definition.",
        Refusals = Launches.Create("TaskDefinition must be blank."),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-external-with-taskdef"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not null || service.Controller != DeploymentControllerType.External || service.Service.TaskDefinition.IsAbsent) return;
        service.Report(this, MemberPath.Root["taskDefinition"], "The service has the EXTERNAL deployment controller, whose task sets name the definition: leave taskDefinition out, or use another controller", Registration.Removal);
    }
}
