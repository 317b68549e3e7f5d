using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class DistinctInstanceExpression : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5036", "A distinctInstance constraint has no expression")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "It says all by itself: no two tasks on one instance.",
        Refusals = Launches.All("distinctInstance expression should not be specified."),
        Sources = EquatableArray.Create(ServicePages.PlacementConstraint),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-placement-constraint-distinct-instance-expression"),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, constraint) in launch.Constraints.At(MemberPath.Root["placementConstraints"]))
            if (constraint.Type.Is(PlacementConstraintType.DistinctInstance) && !constraint.Expression.IsAbsent && !constraint.Expression.Is(""))
                launch.Report(this, path["expression"], "A distinctInstance constraint has an expression, which only memberOf takes: leave expression out", Registration.Removal);
    }
}
