using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Rules;

namespace EcsGen.Agreement.Docs;

/// <summary>The catalogue as the documents show it.</summary>
internal static class RuleTables
{
    private static readonly (string Series, string Subject)[] Subjects =
    [
        ("1", "The C# code"), ("2", "Task definitions"), ("3", "Containers"), ("4", "Volumes and networks"), ("5", "Services"),
        ("6", "Clusters and capacity providers"), ("7", ".NET"), ("8", "JSON files"), ("9", "Advice"),
    ];

    public static string Severity(RuleInfo info) => info.IsOptIn ? "off; " + Shown(info) + " when on" : Shown(info);

    private static string Shown(RuleInfo info) => info.Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    public static string Kind(RuleInfo info) => info.Kind switch
    {
        RuleKind.Refused => "refused by " + string.Join(", ", info.Refusals.Select(refusal => refusal.Operation).DefaultIfEmpty("RegisterTaskDefinition").Distinct()),
        RuleKind.NeverStarts => "never starts",
        RuleKind.Advice => "advice",
        RuleKind.Code => "C# code",
        RuleKind.Application => "the application",
        _ => "JSON file",
    };

    /// <summary>A table for each subject, with links that begin with <paramref name="folder"/>.</summary>
    public static string BySubject(string folder, string heading) =>
        string.Join("\n\n", Subjects.Select(subject => Section(subject.Series, heading + " " + subject.Subject, folder)).Where(section => section.Length > 0));

    /// <summary>The rules that an analyzer reports, as Roslyn's own release tracking writes them.</summary>
    public static IEnumerable<string> Releases(IEnumerable<RuleInfo> rules) =>
        rules.Select(info => $"{info.Id} | {info.Category} | {(info.IsOptIn ? "Disabled" : info.Severity.ToString())} | {info.Title}, [page]({info.HelpLink})");

    /// <summary>The text with everything between the two marks replaced.</summary>
    public static string Between(string text, string name, string content)
    {
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var from = text.IndexOf(open, StringComparison.Ordinal);
        var to = text.IndexOf(close, StringComparison.Ordinal);
        if (from < 0 || to < from) throw new InvalidOperationException($"The marks {open.Trim()} and {close} are missing");
        return string.Concat(text.AsSpan(0, from + open.Length), "\n" + content + "\n\n", text.AsSpan(to));
    }

    private static string Section(string series, string heading, string folder)
    {
        var rules = Catalogue.All.Where(info => info.Id.Substring(4, 1) == series).ToList();
        if (rules.Count == 0) return "";
        var rows = rules.Select(info => $"| [{info.Id}]({folder}{info.Id}.md) | {Severity(info)} | {Kind(info)} | {info.Title.Replace("|", "\\|", StringComparison.Ordinal)} |");
        return $"{heading}\n\n| | | | |\n|---|---|---|---|\n{string.Join("\n", rows)}";
    }
}
