using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Advice;

internal sealed class NoTaskRole : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9014", "A task on EC2 has a task role")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        IsOptIn = true,
        Description = "Without a task role, the AWS SDK in a container on EC2 falls back to the role of the container instance, which has the rights of the agent. The rule is off until it is turned on.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"),
        Peers = EquatableArray.Create("KICS 7f384a5f"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || task.MayBeFargate() || !task.Definition.TaskRoleArn.IsAbsent && !task.Definition.TaskRoleArn.Is("")) return;
        task.Report(this, MemberPath.Root["taskRoleArn"], "The task has no task role, so on EC2 its containers can take the role of the instance: add a taskRoleArn with what the application needs");
    }
}
