using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Volumes;

internal sealed class EfsAccessPointEncryption : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4011", "An EFS access point encrypts the transit")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that transit encryption must be on where an access point is used. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.EfsAuthorizationConfig),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (volume, name, efs) in EfsVolumes.Of(task))
        {
            if (!efs.AuthorizationConfig.TryGet(out var authorization) || authorization.AccessPointId.IsAbsent || authorization.AccessPointId.Is("")) continue;
            if (authorization.Iam.IsUnknown || authorization.Iam.Is(EFSAuthorizationConfigIAM.Enabled) || efs.TransitEncryptionPort.IsKnown) continue;
            if (!EfsVolumes.IsUnencrypted(task, efs)) continue;
            task.Report(this, volume["efsVolumeConfiguration"]["transitEncryption"],
                $"The volume '{name}' has an EFS access point, for which AWS asks for encryption in transit: write transitEncryption ENABLED",
                Registration.Properties(("replacement", EFSTransitEncryption.Enabled)), volume["efsVolumeConfiguration"]["authorizationConfig"]["accessPointId"]);
        }
    }
}
