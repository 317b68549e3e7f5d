using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class ConstraintsOnFargate : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5030", "Tasks on Fargate have no placement constraints")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "There are no instances to choose from.",
        Refusals = Launches.All("Placement constraints are not supported with FARGATE launch type."),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-service-fargate-placement"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.IsFargate && launch.Constraints.Count > 0)
            launch.Report(this, MemberPath.Root["placementConstraints"], "The tasks run on Fargate, which has no instances to place them on: leave placementConstraints out", Registration.Removal, launch.CapacityPath);
    }
}
