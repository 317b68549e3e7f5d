using System;
using System.IO;
using EcsGen.Rules;

namespace EcsGen.Cli.Reports;

/// <summary>The pages of docs/rules, which are inside the tool.</summary>
internal static class RulePages
{
    /// <summary>The page of a rule, in Markdown.</summary>
    public static string Of(RuleInfo rule)
    {
        using var page = typeof(RulePages).Assembly.GetManifestResourceStream(rule.Id + ".md");
        if (page is null) return $"# {rule.Id}: {rule.Title}\n\n{rule.Description}\n";
        using var reader = new StreamReader(page);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
