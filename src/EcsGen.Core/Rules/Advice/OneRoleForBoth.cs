using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class OneRoleForBoth : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9009", "The task role is not the execution role")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        Description = "The execution role is for ECS, to pull images and read secrets; the task role is for the application. With one for both, the application has the rights of both.",
        Sources = EquatableArray.Create(AwsPages.ExecutionRole, AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("checkov CKV_AWS_249"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.TaskRoleArn.TryGet(out var role) || role.Length == 0 || Placeholders.IsIn(role) || !task.Definition.ExecutionRoleArn.Is(role)) return;
        task.Report(this, MemberPath.Root["taskRoleArn"], "The task role is the execution role, so the application can read every secret and image that ECS can: give the application a role of its own", MemberPath.Root["executionRoleArn"]);
    }
}
