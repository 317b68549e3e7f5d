using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class PlacementCount : LaunchRule
{
    private const int Max = 5;

    public override RuleInfo Info { get; } = new("ECSG5032", "There are at most five placement strategies")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "They are applied one after the other.",
        Refusals = Launches.All("Maximum number of strategies is 5"),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-placement-strategies-max6"),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.Placement.Count > Max)
            launch.Report(this, MemberPath.Root["placementStrategy"][Max], $"There are {launch.Placement.Count} placement strategies and ECS allows {Max}: leave some out", Launches.Parts());
    }
}
