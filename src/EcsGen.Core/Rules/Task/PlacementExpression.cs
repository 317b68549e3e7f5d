using EcsGen.Model;
using EcsGen.Query;

namespace EcsGen.Rules.Task;

internal sealed class PlacementExpression : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2046", "The expression of a placement constraint is one of the cluster query language")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents the language in which the expression is written. What can be read by none of its forms is reported at its place in the text; nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.ClusterQueryLanguage, AwsPages.TaskDefinitionPlacementConstraint),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsFargate) return;
        foreach (var (index, constraint) in task.Definition.PlacementConstraints.Known())
        {
            if (!constraint.Expression.TryGet(out var expression) || expression.Length == 0 || Placeholders.IsIn(expression)) continue;
            if (!ClusterQuery.TryParse(expression, out _, out var error))
                task.Report(this, MemberPath.Root["placementConstraints"][index]["expression"], new TextPart(error.Position, error.Length),
                    $"The expression of the placement constraint can't be read, character {Text.Of(error.Position + 1)}: {error.Message}");
        }
    }
}
