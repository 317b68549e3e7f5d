using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Query;

namespace EcsGen.Rules.Launching;

internal sealed class ExpressionSyntax : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG5038", "A placement expression is in the cluster query language")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents the language; which texts the API refuses was not seen. EcsGen's own reader says where it stops to understand.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.ClusterQueryLanguage),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, constraint) in launch.Constraints.At(MemberPath.Root["placementConstraints"]))
        {
            if (!constraint.Type.Is(PlacementConstraintType.MemberOf) || !constraint.Expression.TryText(out var text) || text.Length == 0) continue;
            if (!ClusterQuery.TryParse(text, out _, out var error))
                launch.Report(this, path["expression"], new TextPart(error.Position, error.Length), error.Message);
        }
    }
}
