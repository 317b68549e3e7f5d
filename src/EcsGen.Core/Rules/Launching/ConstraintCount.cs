using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class ConstraintCount : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5039", "There are at most ten placement constraints, those of the definition included")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents ten for a task. Nobody is known who saw the refusal.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.RunTask),
    };

    public override void Check(LaunchContext launch)
    {
        var definition = launch.TaskDefinition?.PlacementConstraints.Count ?? 0;
        var count = launch.Constraints.Count + definition;
        if (launch.Constraints.Count == 0 || count <= Limits.PlacementConstraints) return;
        var more = definition > 0 ? $", {definition} of them in the task definition," : "";
        launch.Report(this, MemberPath.Root["placementConstraints"], $"There are {count} placement constraints{more} and ECS allows {Limits.PlacementConstraints}: leave some out");
    }
}
