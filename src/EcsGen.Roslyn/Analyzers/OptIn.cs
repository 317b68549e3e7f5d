using System.Linq;
using System.Threading;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>
/// Whether a project has turned on a rule that is off by default. Nearly none has, and most definitions would break several: asking those rules only for the
/// compiler to throw their findings away costs more than all others.
/// </summary>
internal static class OptIn
{
    private static readonly string[] Ids = Catalogue.All.Where(info => info.IsOptIn).Select(info => info.Id).ToArray();

    public static bool IsOn(Compilation compilation, CancellationToken cancel)
    {
        var options = compilation.Options;
        if (Ids.Any(id => options.SpecificDiagnosticOptions.TryGetValue(id, out var report) && IsOn(report))) return true;
        if (options.SyntaxTreeOptionsProvider is not { } provider) return false;
        if (Ids.Any(id => provider.TryGetGlobalDiagnosticValue(id, cancel, out var report) && IsOn(report))) return true;
        return compilation.SyntaxTrees.Any(tree => Ids.Any(id => provider.TryGetDiagnosticValue(tree, id, cancel, out var report) && IsOn(report)));
    }

    private static bool IsOn(ReportDiagnostic report) => report is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);
}
