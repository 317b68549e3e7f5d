using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Daemon;

internal sealed class RebalancingMaximum : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5146", "Rebalancing over Availability Zones needs a maximumPercent above 100")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS starts a task in another zone before it stops one.",
        Refusals = Launches.Both(Launches.Create("Availability Zone Rebalancing does not support maximumPercent <= 100 % as deployment configuration. Update deployment configuration and try again.", Launches.Percents + 1), new[] { new Refusal(Launches.UpdateService, "InvalidParameterException", "The service couldn't be updated because Availability Zone Rebalancing does not support maximumPercent <= 100 % as deployment configuration. Update deployment configuration and try again.", Launches.Percents + 1) }.ToEquatableArray()),
        Sources = EquatableArray.Create(ServicePages.ServiceRebalancing, ServicePages.CreateService),
        Peers = EquatableArray.Create("aws-cdk AvailabilityZoneBalancing"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling != SchedulingStrategy.Replica || !service.Service.AvailabilityZoneRebalancing.Is(AvailabilityZoneRebalancing.Enabled)) return;
        if (!service.Deployment.MaximumPercent.Is(100) || service.Deployment.MinimumHealthyPercent.Is(100)) return;
        service.Report(this, MemberPath.Root["deploymentConfiguration"]["maximumPercent"],
            "The service is rebalanced over Availability Zones, which starts a task before it stops one, and maximumPercent 100 leaves no room for it: write 200, or \"availabilityZoneRebalancing\": \"DISABLED\"",
            Registration.Properties(("replacement", "200")), MemberPath.Root["availabilityZoneRebalancing"]);
    }
}
