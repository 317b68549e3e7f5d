using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class StrategiesOnFargate : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5031", "Tasks on Fargate have no placement strategies")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Fargate spreads tasks over Availability Zones by itself.",
        Refusals = Launches.All("Placement strategies are not supported with FARGATE launch type."),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-fargate-placement"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.IsFargate && launch.Placement.Count > 0)
            launch.Report(this, MemberPath.Root["placementStrategy"], "The tasks run on Fargate, which spreads them by itself: leave placementStrategy out", Registration.Removal, launch.CapacityPath);
    }
}
