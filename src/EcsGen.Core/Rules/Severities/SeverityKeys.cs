using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Rules;

/// <summary>
/// The keys with which an .editorconfig file sets severities for JSON files, under <c>[*.json]</c> or any other section:
/// <c>ecsgen.ECSG3001.severity</c> for one rule, <c>ecsgen.severity</c> for all that have no key of their own. Values are those of
/// <c>dotnet_diagnostic</c>: none, silent, suggestion, warning, error, default.
/// </summary>
public static class SeverityKeys
{
    private const string All = "ecsgen.severity";

    /// <summary>The key of one rule.</summary>
    public static string For(string id) => "ecsgen." + id + ".severity";

    /// <summary>The key that a .globalconfig file has for one rule; it is the compiler's own.</summary>
    public static string GlobalFor(string id) => "dotnet_diagnostic." + id + ".severity";

    /// <summary>What the keys of a file's sections say of a rule; null when they say nothing, or <c>default</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="find">The value of a key, or null. Keys do not tell case apart.</param>
    public static RuleSeverity? Of(RuleInfo rule, Func<string, string?> find)
    {
        if (rule is null) throw new ArgumentNullException(nameof(rule));
        if (find is null) throw new ArgumentNullException(nameof(find));
        if (find(For(rule.Id)) is { } own) return Parse(own);
        // a rule that has to be turned on is turned on by its own name only
        return find(All) is not { } all || (rule.IsOptIn && Parse(all) != RuleSeverity.None) ? null : Parse(all);
    }

    /// <summary>What is wrong with the keys that speak of some rules: a value that is no severity has no effect. The same key is told once.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="find">The value of a key, or null.</param>
    public static IReadOnlyList<string> Complaints(IEnumerable<RuleInfo> rules, Func<string, string?> find)
    {
        if (rules is null) throw new ArgumentNullException(nameof(rules));
        if (find is null) throw new ArgumentNullException(nameof(find));
        return rules.Select(rule => For(rule.Id)).Append(All).Distinct()
            .Select(key => (Key: key, Value: find(key)))
            .Where(entry => entry.Value is not null && Parse(entry.Value) is null && !string.Equals(entry.Value.Trim(), "default", StringComparison.OrdinalIgnoreCase))
            .Select(entry => $"'{entry.Key} = {entry.Value}' in .editorconfig sets no severity, so it has no effect: write none, suggestion, warning, error or default")
            .ToList();
    }

    /// <summary>The severity that a value stands for; null for <c>default</c> and for what is no severity.</summary>
    public static RuleSeverity? Parse(string value) => value?.Trim().ToLowerInvariant() switch
    {
        "none" or "silent" or "refactoring" => RuleSeverity.None,
        "suggestion" or "info" => RuleSeverity.Info,
        "warning" => RuleSeverity.Warning,
        "error" => RuleSeverity.Error,
        _ => null,
    };
}
