using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeOfReplica : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5121", "Volumes at launch are for replica services")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that a daemon service has none. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(AwsPages.EbsVolumes),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling == SchedulingStrategy.Daemon && service.Volumes.Count > 0)
            service.Report(this, MemberPath.Root["volumeConfigurations"], "A daemon service has no volumes at launch: leave volumeConfigurations out, or write REPLICA", MemberPath.Root["schedulingStrategy"]);
    }
}
