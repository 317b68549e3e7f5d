using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class MemberOfExpression : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5037", "A memberOf constraint has an expression of at most 2000 characters")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents both. Nobody is known who saw the refusal.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.PlacementConstraint),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, constraint) in launch.Constraints.At(MemberPath.Root["placementConstraints"]))
        {
            if (!constraint.Type.Is(PlacementConstraintType.MemberOf)) continue;
            if (constraint.Expression.TryGetOr("", out var expression) && expression.Length == 0 && !launch.IsFragment)
                launch.Report(this, path["expression"], "A memberOf constraint has no expression: add one, as attribute:ecs.instance-type =~ t3.*");
            else if (expression is { Length: > Limits.PlacementExpression })
                launch.Report(this, path["expression"], $"The expression has {expression.Length} characters and ECS takes at most {Limits.PlacementExpression}: write a shorter one");
        }
    }
}
