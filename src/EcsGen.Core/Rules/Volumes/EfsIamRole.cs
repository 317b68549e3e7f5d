using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Volumes;

internal sealed class EfsIamRole : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4017", "EFS with IAM authorization has a task role")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "The mount is authorized with the task role; without one EFS denies it when the task starts.",
        Sources = EquatableArray.Create(AwsPages.EfsAuthorizationConfig),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.TaskRoleArn.IsAbsent) return;
        foreach (var (volume, name, efs) in EfsVolumes.Of(task))
        {
            if (!efs.AuthorizationConfig.TryGet(out var authorization) || !authorization.Iam.Is(EFSAuthorizationConfigIAM.Enabled)) continue;
            if (EfsVolumes.IsUnencrypted(task, efs)) continue;
            task.Report(this, MemberPath.Root["taskRoleArn"],
                $"The volume '{name}' is mounted with the task role, and the task definition has none: add a taskRoleArn, or leave iam out",
                Registration.Properties(("add", "taskRoleArn")), volume["efsVolumeConfiguration"]["authorizationConfig"]["iam"]);
            return;
        }
    }
}
