using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class FamilyMissing : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2035", "A task definition has a family")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "RegisterTaskDefinition requires it. A JSON file may get it from the command line, so this is a warning.",
        Refusals = Registration.Refuses("", Registration.Family),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.Family.IsAbsent) return;
        task.Report(this, MemberPath.Root["family"], "The task definition has no family: give it the name that all its revisions share");
    }
}
