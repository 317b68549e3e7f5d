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
    private static readonly Lazy<Dictionary<string, DiagnosticDescriptor>> ById = new(() => Catalogue.All.ToDictionary(info => info.Id, Make));

    /// <summary>The rules for C#.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Without(RuleKind.Document);

    /// <summary>The rules for JSON files.</summary>
    public static ImmutableArray<DiagnosticDescriptor> ForJson => Without(RuleKind.Code);

    public static DiagnosticDescriptor Get(RuleInfo info) => ById.Value[info.Id];

    public static DiagnosticDescriptor? Find(string id) => ById.Value.TryGetValue(id, out var descriptor) ? descriptor : null;

    /// <summary>A diagnostic with a severity of its own.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">How loud it is.</param>
    /// <param name="isOn">Whether it is shown also where the rule has to be turned on.</param>
    /// <param name="location">Where.</param>
    /// <param name="others">The other places.</param>
    /// <param name="properties">What a code fix needs.</param>
    /// <param name="message">The message.</param>
    public static Diagnostic Create(RuleInfo rule, DiagnosticSeverity severity, bool isOn, Location location, IEnumerable<Location> others, ImmutableDictionary<string, string?>? properties, string message)
    {
        var descriptor = Get(rule);
        return Diagnostic.Create(
            rule.Id, descriptor.Category, message, severity, descriptor.DefaultSeverity, isOn || descriptor.IsEnabledByDefault, severity == DiagnosticSeverity.Error ? 0 : 1,
            descriptor.Title, descriptor.Description, descriptor.HelpLinkUri, location, others, descriptor.CustomTags, properties);
    }

    /// <summary>A severity as the compiler has it; null for none.</summary>
    public static DiagnosticSeverity? Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        _ => null,
    };

    private static ImmutableArray<DiagnosticDescriptor> Without(RuleKind kind) =>
        Catalogue.All.Where(info => info.Kind != kind && info.Kind != RuleKind.Application).Select(Get).ToImmutableArray();

    private static DiagnosticDescriptor Make(RuleInfo info) => new(
        info.Id, info.Title, "{0}", info.Category, Severity(info.Severity) ?? DiagnosticSeverity.Hidden, isEnabledByDefault: !info.IsOptIn, info.Description, info.HelpLink,
        info == CodeRules.DuplicateName || info.Kind == RuleKind.Application ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
