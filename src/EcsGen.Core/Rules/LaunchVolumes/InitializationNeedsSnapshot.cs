using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class InitializationNeedsSnapshot : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5129", "An initialization rate is for volumes from a snapshot")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that the rate is that of loading the snapshot. Nobody is known who saw the refusal.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.ServiceManagedEBSVolumeConfiguration),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.IsFragment) return;
        foreach (var (path, volume) in launch.Ebs())
            if (volume.VolumeInitializationRate.IsKnown && volume.SnapshotId.IsAbsent)
                launch.Report(this, path["volumeInitializationRate"], "The volume has no snapshot to load at a rate: leave volumeInitializationRate out, or add snapshotId", Registration.Removal);
    }
}
