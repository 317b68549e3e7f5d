using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class CodeDeployUpdates : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5023", "CodeDeploy deploys the services of its controller, not UpdateService")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The task definition of such a service changes through CodeDeploy only, and so does a new deployment.",
        Refusals = new[] { new Refusal(Launches.UpdateService, "InvalidParameterException", "Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment."), new Refusal(Launches.UpdateService, "InvalidParameterException", "Cannot force a new deployment on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.") }.ToEquatableArray(),
        Sources = EquatableArray.Create(ServicePages.UpdateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not { } update || service.Controller != DeploymentControllerType.CodeDeploy || service.Options.Before is not { } before) return;
        if (!update.TaskDefinition.IsAbsent && update.TaskDefinition != before.TaskDefinition)
            Report(service, "taskDefinition", "0", "changes its task definition");
        if (update.ForceNewDeployment.Is(true))
            Report(service, "forceNewDeployment", "1", "forces a new deployment");
    }

    private void Report(ServiceContext service, string member, string text, string what) =>
        service.ReportAcross(this, MemberPath.Root[member], $"The service has the CODE_DEPLOY controller and the update {what}, which CodeDeploy alone does: leave {member} out and start a CodeDeploy deployment",
            Registration.Properties((Answers.Text, text)), new Elsewhere(DocumentRole.Service, MemberPath.Root["deploymentController"]["type"]));
}
