using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Launching;

internal sealed class OverridesSize : RunRule
{
    private const int Max = 8192;

    public override RuleInfo Info { get; } = new("ECSG5161", "Overrides have at most 8192 characters")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents it for the JSON of the overrides. Nobody is known who saw the refusal.",
        Refusals = Launches.Runs(""),
        Sources = EquatableArray.Create(ServicePages.RunTask),
    };

    public override void Check(RunContext run)
    {
        if (run.Node.Find("overrides") is { Kind: NodeKind.Object } overrides && CompactLength.Of(overrides) is var length && length > Max)
            run.Report(this, MemberPath.Root["overrides"], $"The overrides have {length} characters and RunTask takes at most {Max}: write less, or put it in the task definition");
    }
}
