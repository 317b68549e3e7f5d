using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Daemon;

internal sealed class RebalancingDaemon : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5145", "A daemon service is not rebalanced over Availability Zones")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "It runs on every instance of every zone.",
        Refusals = Launches.Services("Availability Zone Rebalancing does not support DAEMON services"),
        Sources = EquatableArray.Create(ServicePages.ServiceRebalancing),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-az-rebalancing-with-daemon"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is null && service.Scheduling == SchedulingStrategy.Daemon && service.Service.AvailabilityZoneRebalancing.Is(AvailabilityZoneRebalancing.Enabled))
            service.Report(this, MemberPath.Root["availabilityZoneRebalancing"], "A daemon service runs on every instance, so there is nothing to rebalance: write DISABLED, or leave it out", Registration.Properties(("replacement", "DISABLED")), MemberPath.Root["schedulingStrategy"]);
    }
}
