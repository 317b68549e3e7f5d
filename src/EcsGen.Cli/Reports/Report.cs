using System.Collections.Generic;
using System.Linq;
using EcsGen.Checking;
using EcsGen.Cli.Files;
using EcsGen.Rules;

namespace EcsGen.Cli.Reports;

/// <summary>A finding as it is shown.</summary>
/// <param name="File">The file.</param>
/// <param name="Located">What was found and where.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How loud it is here.</param>
internal sealed record ReportedFinding(InputFile File, LocatedFinding Located, RuleInfo Rule, RuleSeverity Severity)
{
    /// <summary>Where it ends: the line, and the column after the last character.</summary>
    public (int Line, int Column) End => (Located.Place.Line, Located.Place.Column + System.Math.Max(Located.Place.Length, 1));
}

/// <summary>What was found in all files.</summary>
/// <param name="Files">The files that were checked.</param>
/// <param name="Findings">What was found, by file and place.</param>
internal sealed record Report(IReadOnlyList<InputFile> Files, IReadOnlyList<ReportedFinding> Findings)
{
    public int Count(RuleSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>The numbers, in words.</summary>
    public string Summary()
    {
        var files = Counted(Files.Count, "file");
        if (Findings.Count == 0) return files + ", nothing found";
        return $"{files}: {Counted(Count(RuleSeverity.Error), "error")}, {Counted(Count(RuleSeverity.Warning), "warning")}, {Counted(Count(RuleSeverity.Info), "suggestion")}";
    }

    private static string Counted(int count, string noun) => count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
