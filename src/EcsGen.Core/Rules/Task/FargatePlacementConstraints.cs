using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class FargatePlacementConstraints : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2020", "A Fargate task has no placement constraints")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Placement constraints choose among container instances, and Fargate has none.",
        Refusals = Registration.Refuses("Fargate compatible task definitions do not support constraints", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-placement-constraints", "cfn-lint E3048", "aws-cdk CannotPlacementConstraints", "aws-cfn-validate E3048"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || task.Definition.PlacementConstraints.Count == 0) return;
        task.Report(this, MemberPath.Root["placementConstraints"], "Fargate does not support placement constraints: leave placementConstraints out, or take FARGATE out of requiresCompatibilities",
            Registration.Removal, task.PathOf(Compatibility.Fargate));
    }
}
