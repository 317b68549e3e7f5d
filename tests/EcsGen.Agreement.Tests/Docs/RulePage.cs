using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Rules;

namespace EcsGen.Agreement.Docs;

/// <summary>The page of a rule: what of it follows from the catalogue, and its examples.</summary>
internal static class RulePage
{
    private const string Answer = "AWS answers: ";

    public static string Path(string id) => $"docs/rules/{id}.md";

    /// <summary>The page with its title, its table and AWS's answers as the catalogue has them, and all else as it is.</summary>
    public static string Conformed(RuleInfo info, string page)
    {
        var lines = page.Split('\n');
        var body = lines.SkipWhile(line => line.Length == 0 || line.StartsWith('#') || line.StartsWith('|')).ToList();
        var examples = body.FindIndex(line => line.StartsWith("## ", StringComparison.Ordinal));
        if (examples < 0) examples = body.Count;
        var why = Trimmed(body.Take(examples).Where(line => !line.StartsWith(Answer, StringComparison.Ordinal)));
        var parts = new List<string> { $"# {info.Id}: {info.Title}", string.Join("\n", Table(info)), why };
        parts.AddRange(Answers(info));
        parts.Add(Trimmed(body.Skip(examples)));
        return string.Join("\n\n", parts) + "\n";
    }

    /// <summary>The blocks of code under a heading, with what their fence says: <c>csharp langversion=8</c>.</summary>
    public static List<(string Fence, string Code)> Examples(string page, string heading)
    {
        var section = page.Split('\n').SkipWhile(line => line != "## " + heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        return Blocks(string.Join("\n", section));
    }

    /// <summary>All blocks of code of a text.</summary>
    public static List<(string Fence, string Code)> Blocks(string text)
    {
        var parts = text.Split("```");
        return Enumerable.Range(0, parts.Length / 2).Select(i => parts[2 * i + 1].Split('\n', 2)).Select(block => (block[0], block[1].TrimEnd('\n'))).ToList();
    }

    private static IEnumerable<string> Table(RuleInfo info)
    {
        yield return "| | |";
        yield return "|---|---|";
        yield return $"| Severity | {RuleTables.Severity(info)} |";
        yield return $"| Kind | {RuleTables.Kind(info)} |";
        yield return $"| Since | {info.Since} |";
        if (info.Peers.Count > 0) yield return $"| Elsewhere | {string.Join(", ", info.Peers)} |";
    }

    private static IEnumerable<string> Answers(RuleInfo info) =>
        info.Refusals.Select(refusal => refusal.Message).Where(message => message.Length > 0).Distinct()
            .Select(message => Answer + (message.Contains('`', StringComparison.Ordinal) ? "`` " + message + " ``" : "`" + message + "`"));

    private static string Trimmed(IEnumerable<string> lines)
    {
        var text = string.Join("\n", lines).Trim('\n');
        while (text.Contains("\n\n\n", StringComparison.Ordinal)) text = text.Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
        return text;
    }
}
