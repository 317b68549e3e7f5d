using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class ValueSpelling : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2040", "Values of a fixed set are spelled as the API spells them")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "The API has its values in one spelling. For an unknown architecture the refusal was seen, for another spelling of a known value it was not. A value that is neither known nor near to one may be newer than this package and is not flagged here.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition, AwsPages.RuntimePlatform),
    };

    public override void Check(TaskContext task)
    {
        foreach (var found in task.UnknownValues)
            if (EnumValues.Meant(found.EnumName, found.Text) is { } meant)
                task.Report(this, found.Path, $"'{found.Text}' is spelled '{meant}' by the API: write {meant}", Registration.Properties(("replacement", meant)));
    }
}
