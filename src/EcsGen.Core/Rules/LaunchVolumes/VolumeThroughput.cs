using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeThroughput : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5125", "Throughput is for gp3 volumes")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "EBS refuses it for the other types.",
        Refusals = Launches.All("ECS managed EBS volume configuration was invalid"),
        Sources = EquatableArray.Create(ServicePages.ServiceManagedEBSVolumeConfiguration),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-ebs-throughput-non-gp3"),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, volume) in launch.Ebs())
            if (volume.Throughput.IsKnown && volume.VolumeType.TryGet(out var type) && type is "gp2" or "io1" or "io2" or "st1" or "sc1" or "standard")
                launch.Report(this, path["throughput"], $"A volume of type {type} takes no throughput: leave throughput out, or write gp3", Registration.Removal, path["volumeType"]);
    }
}
