using System;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class RoleArn : TaskRule
{
    private static readonly char[] Colon = { ':' };

    public override RuleInfo Info { get; } = new("ECSG2029", "The ARN of a role is that of an IAM role")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Task role and execution role are IAM roles; the ARN of anything else, or one without an account, is refused.",
        Refusals = Registration.Refuses("Role is not valid", Registration.Roles),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition, AwsPages.ExecutionRole),
        Peers = EquatableArray.Create("cfn-lint E3511"),
    };

    public override void Check(TaskContext task)
    {
        Check(task, "taskRoleArn", task.Definition.TaskRoleArn);
        Check(task, "executionRoleArn", task.Definition.ExecutionRoleArn);
    }

    private void Check(TaskContext task, string member, Value<string> role)
    {
        if (!role.TryGet(out var arn) || !arn.StartsWith("arn:", StringComparison.Ordinal) || Placeholders.IsIn(arn) || IsRole(arn)) return;
        task.Report(this, MemberPath.Root[member], $"The {member} '{arn}' is not the ARN of an IAM role: write arn:aws:iam::<12 digits of the account>:role/<name>");
    }

    private static bool IsRole(string arn)
    {
        var parts = arn.Split(Colon, 6);
        return parts.Length == 6 && parts[2] == "iam" && parts[3].Length == 0 && IsAccount(parts[4])
            && parts[5].StartsWith("role/", StringComparison.Ordinal) && parts[5].Length > "role/".Length;
    }

    // pipelines write ACCOUNT_ID and the like, which is not known yet
    private static bool IsAccount(string text) => text.Any(c => c is < '0' or > '9') || text.Length == 12;
}
