using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class StartedBy : RunRule
{
    private const int Max = 128;

    public override RuleInfo Info { get; } = new("ECSG5164", "startedBy has at most 128 characters")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents it. It documents the characters too, but spaces were accepted.",
        Refusals = Launches.Runs(""),
        Sources = EquatableArray.Create(ServicePages.RunTask),
    };

    public override void Check(RunContext run)
    {
        if (run.Run.StartedBy.TryText(out var text) && text.Length > Max)
            run.Report(this, MemberPath.Root["startedBy"], $"startedBy has {text.Length} characters and RunTask takes at most {Max}: write a shorter one");
    }
}
