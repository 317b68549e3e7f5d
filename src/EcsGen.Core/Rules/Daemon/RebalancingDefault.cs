using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Daemon;

internal sealed class RebalancingDefault : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5147", "A maximumPercent of 100 goes with rebalancing that is off")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that a new service is rebalanced over Availability Zones unless it says otherwise, and that this needs more than 100 percent. Users have reported the refusal; recorded services with 100 percent were accepted with rebalancing off.",
        Refusals = Launches.Create("Availability Zone Rebalancing does not support maximumPercent <= 100 % as deployment configuration. Update deployment configuration and try again.", Launches.Percents + 1),
        Sources = EquatableArray.Create(ServicePages.ServiceRebalancing, ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not null || service.IsFragment || service.Scheduling != SchedulingStrategy.Replica || service.Controller != DeploymentControllerType.Ecs || !service.Service.AvailabilityZoneRebalancing.IsAbsent) return;
        if (!service.Deployment.MaximumPercent.Is(100) || service.Deployment.MinimumHealthyPercent.Is(100)) return;
        service.Report(this, MemberPath.Root["deploymentConfiguration"]["maximumPercent"],
            "A new service is rebalanced over Availability Zones unless it says otherwise, and maximumPercent 100 leaves no room for it: write 200, or add \"availabilityZoneRebalancing\": \"DISABLED\"",
            Registration.Properties(("replacement", "200")));
    }
}
