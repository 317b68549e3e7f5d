using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class RunCount : RunRule
{
    private const int Max = 10;

    public override RuleInfo Info { get; } = new("ECSG5160", "A run starts 1 to 10 tasks")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents it. Nobody is known who saw the refusal.",
        Refusals = Launches.Runs(""),
        Sources = EquatableArray.Create(ServicePages.RunTask),
    };

    public override void Check(RunContext run)
    {
        if (run.Run.Count.TryGet(out var count) && count is < 1 or > Max)
            run.Report(this, MemberPath.Root["count"], $"The run is to start {count} tasks and RunTask takes 1 to {Max}: write one of these, and call it more often for more", Text.Nearest(count, 1, Max));
    }
}
