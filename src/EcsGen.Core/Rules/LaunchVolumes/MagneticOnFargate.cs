using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class MagneticOnFargate : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5128", "Fargate makes no volumes of type standard")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents it. Nobody is known who saw the refusal.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.ServiceManagedEBSVolumeConfiguration),
    };

    public override void Check(LaunchContext launch)
    {
        if (!launch.IsFargate) return;
        foreach (var (path, volume) in launch.Ebs())
            if (volume.VolumeType.Is("standard"))
                launch.Report(this, path["volumeType"], "Fargate has no volumes of type standard: write gp3", Registration.Properties(("replacement", "gp3")), launch.CapacityPath);
    }
}
