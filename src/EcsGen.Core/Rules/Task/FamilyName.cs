using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class FamilyName : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2001", "A family is 1 to 255 letters, digits, underscores and hyphens")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The family is part of the ARN of every revision, so ECS takes only letters, digits, underscores and hyphens, and at most 255 of them.",
        Refusals = Registration.Refuses("Family contains invalid characters.", Registration.Family),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-taskdef-family"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.Family.TryGet(out var family) || EcsNames.Complaint(family) is not { } complaint) return;
        task.Report(this, MemberPath.Root["family"], $"The family '{family}' {complaint}",
            EcsNames.Fix(family));
    }
}
