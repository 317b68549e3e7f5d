using System.IO;
using EcsGen.Rules;

namespace EcsGen.Cli.Reports;

/// <summary>A line a finding, as MSBuild and editors read them, and a line of numbers.</summary>
internal static class TextReport
{
    public static void Write(Report report, TextWriter writer)
    {
        foreach (var finding in report.Findings)
            writer.WriteLine($"{finding.File.Path}({finding.Located.Place.Line},{finding.Located.Place.Column}): {NameOf(finding.Severity)} {finding.Rule.Id}: {finding.Located.Finding.Message}");
        writer.WriteLine(report.Summary());
    }

    /// <summary>What a severity is called.</summary>
    public static string NameOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.None => "none",
        _ => "info",
    };
}
