using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeSize : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5123", "An EBS volume has a size or a snapshot")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "EBS makes a volume of a size, or of the size of a snapshot.",
        Refusals = Launches.All("ECS managed EBS volume configuration was invalid"),
        Sources = EquatableArray.Create(ServicePages.ServiceManagedEBSVolumeConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-ebs-volume-without-size-or-snapshot"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.IsFragment) return;
        foreach (var (path, volume) in launch.Ebs())
            if (volume.SizeInGiB.IsAbsent && volume.SnapshotId.IsAbsent)
                launch.Report(this, path["sizeInGiB"], "The volume has no size and no snapshot to take it from: add sizeInGiB", Launches.Parts());
    }
}
