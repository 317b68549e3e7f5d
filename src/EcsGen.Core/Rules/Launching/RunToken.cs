using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class RunToken : RunRule
{
    private const int MaxLength = 64;

    public override RuleInfo Info { get; } = new("ECSG5007", "The client token of a run has at most 64 characters")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents 64 characters of ASCII 33 to 126 for RunTask. Nobody is known who saw the refusal.",
        Refusals = Launches.Runs("", Launches.Token),
        Sources = EquatableArray.Create(ServicePages.RunTask),
    };

    public override void Check(RunContext run)
    {
        if (!run.Run.ClientToken.TryText(out var token)) return;
        if (token.Length > MaxLength)
            run.Report(this, MemberPath.Root["clientToken"], $"The client token has {token.Length} characters and RunTask takes at most {MaxLength}: write a shorter one");
        else if (token.Any(c => c is < (char)33 or > (char)126))
            run.Report(this, MemberPath.Root["clientToken"], "The client token has a character outside of ASCII 33 to 126: write letters, digits and hyphens");
    }
}
