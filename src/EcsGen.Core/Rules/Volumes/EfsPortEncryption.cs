using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Volumes;

internal sealed class EfsPortEncryption : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4012", "A transit encryption port goes with transit encryption")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The port is that of the encrypted connection, so it means nothing without encryption.",
        Refusals = Registration.Refuses("TransitEncryptionPort requires that TransitEncryption is enabled", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.EfsVolumeConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-efs-transit-encryption-port-without-encryption"),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (volume, name, efs) in EfsVolumes.Of(task))
        {
            if (efs.TransitEncryptionPort.IsAbsent || !EfsVolumes.IsUnencrypted(task, efs)) continue;
            if (efs.AuthorizationConfig.IsUnknown || efs.AuthorizationConfig.OrDefault() is { } authorization && (authorization.Iam.IsUnknown || authorization.Iam.Is(EFSAuthorizationConfigIAM.Enabled))) continue;
            task.Report(this, volume["efsVolumeConfiguration"]["transitEncryption"],
                $"The volume '{name}' has the transit encryption port {efs.TransitEncryptionPort} and no encryption in transit: write transitEncryption ENABLED, or leave the port out",
                Registration.Properties(("replacement", EFSTransitEncryption.Enabled)), volume["efsVolumeConfiguration"]["transitEncryptionPort"]);
        }
    }
}
