using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class RoleArn : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2029", "The ARN of a role is that of an IAM role")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Task role and execution role are IAM roles; the ARN of anything else, or one without an account, is refused.",
        Refusals = Registration.Refuses("Role is not valid", Registration.Roles),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition, AwsPages.ExecutionRole),
        Peers = EquatableArray.Create("cfn-lint E3511", "cfn-lint E1156", "aws-cfn-validate E1156", "aws-cfn-validate E3511"),
    };

    public override void Check(TaskContext task)
    {
        Check(task, "taskRoleArn", task.Definition.TaskRoleArn);
        Check(task, "executionRoleArn", task.Definition.ExecutionRoleArn);
    }

    private void Check(TaskContext task, string member, Value<string> role)
    {
        if (!role.TryGet(out var arn) || !Arn.Begins(arn) || Placeholders.IsIn(arn) || IsRole(arn)) return;
        task.Report(this, MemberPath.Root[member], $"The {member} '{arn}' is not the ARN of an IAM role: write arn:aws:iam::<12 digits of the account>:role/<name>");
    }

    private static bool IsRole(string text) =>
        Arn.TryParse(text, out var arn) && arn.IsOf("iam") && !arn.HasRegion && !arn.HasWrongAccount && arn.Names("role/");
}
