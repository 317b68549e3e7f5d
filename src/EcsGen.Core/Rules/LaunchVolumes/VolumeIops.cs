using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeIops : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5124", "IOPS are for io1, io2 and gp3 volumes")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The other types have the IOPS of their size, and EBS refuses others.",
        Refusals = Launches.All("ECS managed EBS volume configuration was invalid"),
        Sources = EquatableArray.Create(ServicePages.ServiceManagedEBSVolumeConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-ebs-iops-unsupported-type"),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, volume) in launch.Ebs())
            if (volume.Iops.IsKnown && volume.VolumeType.TryGet(out var type) && type is "gp2" or "st1" or "sc1" or "standard")
                launch.Report(this, path["iops"], $"A volume of type {type} takes no IOPS: leave iops out, or write gp3, io1 or io2", Registration.Removal, path["volumeType"]);
    }
}
