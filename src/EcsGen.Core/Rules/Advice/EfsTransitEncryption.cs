using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class EfsTransitEncryption : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9002", "An EFS volume is encrypted on its way")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        Description = "Without transit encryption the files of the volume cross the network as they are. It costs nothing but a little CPU; the default is off.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html", AwsPages.EfsVolumeConfiguration),
        Peers = EquatableArray.Create("Security Hub ECS.18", "checkov CKV_AWS_97", "tfsec enable-in-transit-encryption", "KICS 4d46ff3b", "AWS Config ecs-task-definition-efs-encryption-enabled"),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, volume) in task.Volumes())
        {
            if (!volume.EfsVolumeConfiguration.TryGet(out var efs) || !efs.TransitEncryption.IsAbsent && !efs.TransitEncryption.Is(EFSTransitEncryption.Disabled)) continue;
            // where IAM or an access point needs it, a louder rule says so
            if (efs.AuthorizationConfig.TryGet(out var authorization) && (authorization.Iam.Is(EFSAuthorizationConfigIAM.Enabled) || !authorization.AccessPointId.IsAbsent)) continue;
            if (efs.TransitEncryptionPort.IsSet) continue;
            task.Report(this, path["efsVolumeConfiguration"]["transitEncryption"], $"The data of volume '{volume.Name}' travel between the task and Amazon EFS in the clear, as without transitEncryption they do: write \"transitEncryption\": \"ENABLED\"",
                Registration.Properties(("replacement", EFSTransitEncryption.Enabled)));
        }
    }
}
