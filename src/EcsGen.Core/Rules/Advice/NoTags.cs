using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class NoTags : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9016", "A task definition has tags")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Cost,
        IsOptIn = true,
        Description = "Tags say who owns a definition and split the bill. The rule is off until it is turned on.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html", AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("Security Hub ECS.15", "aws-cfn-validate I9040"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Definition.Tags.IsAbsent && !task.Options.IsFragment)
            task.Report(this, MemberPath.Root["tags"], "The task definition has no tags, by which its costs and its owner could be found: add some");
    }
}
