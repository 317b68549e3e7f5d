using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>The catalogue's rules as the compiler takes them. The message comes whole from the rule.</summary>
internal static class Descriptors
{
    private static readonly Lazy<Dictionary<string, DiagnosticDescriptor>> ById =
        new(() => Catalogue.All.Where(info => info.Kind != RuleKind.Document).ToDictionary(info => info.Id, Make));

    public static ImmutableArray<DiagnosticDescriptor> All => ById.Value.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value).ToImmutableArray();

    public static DiagnosticDescriptor Get(RuleInfo info) => ById.Value[info.Id];

    public static DiagnosticDescriptor? Find(string id) => ById.Value.TryGetValue(id, out var descriptor) ? descriptor : null;

    private static DiagnosticDescriptor Make(RuleInfo info) => new(
        info.Id, info.Title, "{0}", info.Category, Severity(info.Severity), isEnabledByDefault: !info.IsOptIn, info.Description, info.HelpLink,
        info == CodeRules.DuplicateName ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
