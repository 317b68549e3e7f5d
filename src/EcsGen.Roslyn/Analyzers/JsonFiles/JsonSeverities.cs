using System.Collections.Generic;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers.JsonFiles;

/// <summary>
/// How loud a rule is on a JSON file: as its key in .editorconfig says, else as the rule is, but no louder than a warning. Files that were there before
/// EcsGen must not break a build; so where a project makes errors of warnings, those are held as suggestions. What .globalconfig and the compiler's
/// options say of a rule by name is the compiler's own work, and goes before.
/// </summary>
internal sealed class JsonSeverities(CompilationOptions compilation, AnalyzerConfigOptionsProvider provider, AdditionalText file)
{
    private const string Switch = "build_property.EcsGenJsonErrors";

    private readonly AnalyzerConfigOptions options = provider.GetOptions(file);
    private readonly bool hasErrors = provider.GlobalOptions.Has(Switch, "true");

    /// <summary>Whether a key speaks of the rule: it counts also where the rule is off.</summary>
    public bool IsSet(RuleInfo rule) => Key(rule) is not null;

    /// <summary>The severity, null where the rule is not shown, and whether it is held lower than a warning.</summary>
    public (DiagnosticSeverity? Severity, bool IsHeld) Of(RuleInfo rule)
    {
        if (Key(rule) is { } key) return (Descriptors.Severity(key), false);
        var own = Descriptors.Severity(rule.Severity);
        if (hasErrors || own is not (DiagnosticSeverity.Error or DiagnosticSeverity.Warning)) return (own, false);
        return IsHeld(rule) ? (DiagnosticSeverity.Info, true) : (DiagnosticSeverity.Warning, false);
    }

    /// <summary>What is wrong with the keys that speak of some rules.</summary>
    public IReadOnlyList<string> Complaints(IEnumerable<RuleInfo> rules) => SeverityKeys.Complaints(rules, Find);

    // a rule that the project names, in whatever direction, is its own choice
    private bool IsHeld(RuleInfo rule) =>
        compilation.GeneralDiagnosticOption == ReportDiagnostic.Error && !compilation.SpecificDiagnosticOptions.ContainsKey(rule.Id);

    private RuleSeverity? Key(RuleInfo rule) => SeverityKeys.Of(rule, Find);

    private string? Find(string key) => options.TryGetValue(key, out var value) ? value : null;
}
