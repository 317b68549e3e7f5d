using System;
using System.IO;
using EcsGen.Rules;

namespace EcsGen.Cli.Reports;

/// <summary>Annotations of GitHub Actions, https://docs.github.com/actions/reference/workflow-commands-for-github-actions.</summary>
internal static class GitHubReport
{
    public static void Write(Report report, TextWriter writer)
    {
        foreach (var finding in report.Findings)
        {
            var (place, end) = (finding.Located.Place, finding.End);
            var command = finding.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "notice" };
            writer.WriteLine(
                $"::{command} file={Property(finding.File.Path)},line={place.Line},col={place.Column},endLine={end.Line},endColumn={end.Column},title={Property(finding.Rule.Id + ": " + finding.Rule.Title)}::{Data(finding.Located.Finding.Message)}");
        }
        writer.WriteLine(report.Summary());
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
