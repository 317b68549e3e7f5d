using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Cases;

/// <summary>
/// Whether a case came out as AWS answered. An accepted one is right when no error is reported. A refused one is right when an error is reported by the rule that AWS
/// refused it by: the rule whose answer to this operation has the recorded text or, where no text was recorded or the rule has none, a rule that rows.txt gives for the
/// label of the case. A warning is not enough, nor is an error of another rule.
/// </summary>
internal sealed record Verdict(bool IsRight, string Reason)
{
    private static readonly Verdict Right = new(true, "");

    public static Verdict Of(Case entry)
    {
        var findings = entry.Request is { } json ? Requests.Judge(entry.Operation, json, new World(entry.Setup)) : [];
        var errors = findings.Where(finding => SeverityOf(finding) == RuleSeverity.Error).ToList();
        if (!entry.IsRefused) return errors.Count == 0 ? Right : new Verdict(false, string.Join("; ", errors.Select(Show)));
        return errors.Any(error => IsMeant(error, entry)) ? Right : new Verdict(false, Why(entry, findings, errors));
    }

    private static bool IsMeant(Finding finding, Case entry)
    {
        var texts = Catalogue.Find(finding.Id)!.Refusals.Where(refusal => refusal.Operation == entry.Operation && refusal.Message.Length > 0).Select(refusal => refusal.Message).ToList();
        return texts.Count > 0 && entry.Message.Length > 0
            ? texts.Any(text => Texts.Fit(text, entry.Message))
            : Rows.Of(entry.Row).Contains(finding.Id);
    }

    private static string Why(Case entry, IReadOnlyList<Finding> findings, List<Finding> errors)
    {
        var answer = $"{entry.Exception} '{entry.Message}' (row {entry.Row})";
        if (State.IsNeeded(entry)) return "needs state: " + answer;
        if (errors.Count > 0) return answer + ", errors by other rules: " + string.Join("; ", errors.Select(Show));
        if (findings.FirstOrDefault(finding => IsMeant(finding, entry)) is { } quiet) return $"{answer}, no error but {SeverityOf(quiet)}: {Show(quiet)}";
        return answer + ", nothing said of it";
    }

    private static RuleSeverity SeverityOf(Finding finding) => Catalogue.Find(finding.Id)!.Severity;

    private static string Show(Finding finding) => $"{finding.Id} at {finding.Path}: {finding.Message}";
}
