using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class PlacementConstraintLimits : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2034", "A task definition has at most 10 placement constraints, each memberOf with an expression")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents at most 10 constraints and expressions of at most 2000 characters; a memberOf constraint without an expression says nothing, and distinctInstance is for services and runs. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.TaskDefinitionPlacementConstraint, AwsPages.RegisterTaskDefinition),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsFargate) return;
        var constraints = task.Definition.PlacementConstraints;
        var list = MemberPath.Root["placementConstraints"];
        if (constraints.Count > Limits.PlacementConstraints)
            task.Report(this, list[Limits.PlacementConstraints], $"The task definition has {constraints.Count} placement constraints and ECS allows {Limits.PlacementConstraints}: join some with && in one expression");
        foreach (var (index, constraint) in constraints.Known())
        {
            if (constraint.Expression.IsAbsent && constraint.Type.Is(TaskDefinitionPlacementConstraintType.MemberOf) && !task.Options.IsFragment || constraint.Expression.Is(""))
                task.Report(this, list[index]["expression"], "The placement constraint has no expression: write one, for example attribute:ecs.instance-type =~ m7g.*");
            if (constraint.Type.Is(PlacementConstraintType.DistinctInstance))
                task.Report(this, list[index]["type"], "A task definition has no distinctInstance constraint, only memberOf: put it on the service or the run");
            if (constraint.Expression.TryGet(out var expression) && expression.Length > Limits.PlacementExpression)
                task.Report(this, list[index]["expression"], $"The expression has {expression.Length} characters and ECS takes at most {Limits.PlacementExpression}: write a shorter one");
        }
    }
}
