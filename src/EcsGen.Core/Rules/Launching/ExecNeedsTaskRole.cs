using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class ExecNeedsTaskRole : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5018", "ECS Exec needs a task role")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The agent in the container speaks to Systems Manager with the task's role.",
        Refusals = Launches.Both(Launches.Create("The service couldn't be created because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again."), new[] { new Refusal(Launches.UpdateService, "InvalidParameterException", "The service couldn't be updated because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.") }.ToEquatableArray(), Launches.Runs("")),
        Sources = EquatableArray.Create(ServicePages.EcsExec),
    };

    public override void Check(LaunchContext launch)
    {
        if (!launch.EnableExecuteCommand.Is(true) || launch.TaskDefinition is not { } definition) return;
        if (!definition.TaskRoleArn.IsAbsent || !launch.TaskRoleOverride.IsAbsent) return;
        launch.ReportAcross(this, MemberPath.Root["enableExecuteCommand"], "ECS Exec is on and the task definition has no task role, with which its agent speaks to AWS: add taskRoleArn to the definition, or leave enableExecuteCommand out", Launches.Parts(),
            new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["taskRoleArn"]));
    }
}
