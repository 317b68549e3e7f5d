using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeIopsNeeded : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5126", "A volume of type io1 or io2 states its IOPS")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents iops as required for them. Nobody is known who saw ECS refuse it.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.ServiceManagedEBSVolumeConfiguration),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.IsFragment) return;
        foreach (var (path, volume) in launch.Ebs())
            if (volume.Iops.IsAbsent && volume.VolumeType.TryGet(out var type) && type is "io1" or "io2")
                launch.Report(this, path["iops"], $"A volume of type {type} needs iops: add them, or write gp3", path["volumeType"]);
    }
}
