namespace EcsGen.Sequences;

internal enum Outcome
{
    Passed,
    Failed,
    Skipped,
}

internal sealed record Verdict(string Name, Outcome Outcome, string Detail = "")
{
    public override string ToString() => $"{Outcome.ToString().ToLowerInvariant(),-8}{Name}" + (Detail.Length == 0 ? "" : ": " + Detail);
}
