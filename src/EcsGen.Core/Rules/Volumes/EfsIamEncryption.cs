using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Volumes;

internal sealed class EfsIamEncryption : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4010", "EFS with IAM authorization encrypts the transit")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The task role is proven over the encrypted connection; without it there is no IAM authorization.",
        Refusals = Registration.Refuses("EFS IAM authorization requires TransitEncryption to be enabled", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.EfsAuthorizationConfig),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-efs-iam-without-transit-encryption"),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (volume, name, efs) in EfsVolumes.Of(task))
        {
            if (!efs.AuthorizationConfig.TryGet(out var authorization) || !authorization.Iam.Is(EFSAuthorizationConfigIAM.Enabled)) continue;
            if (!EfsVolumes.IsUnencrypted(task, efs)) continue;
            task.Report(this, volume["efsVolumeConfiguration"]["transitEncryption"],
                $"The volume '{name}' uses IAM authorization, which EFS allows only with encryption in transit: write transitEncryption ENABLED",
                Registration.Properties(("replacement", EFSTransitEncryption.Enabled)), volume["efsVolumeConfiguration"]["authorizationConfig"]["iam"]);
        }
    }
}
