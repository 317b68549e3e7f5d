using System;
using System.Text.RegularExpressions;

namespace EcsGen.Cases;

/// <summary>Compares AWS's texts: a rule has the whole text with <c>{0}</c> for what varies, a recording the whole or a part.</summary>
internal static partial class Texts
{
    /// <summary>Whether the recorded text is the rule's, or one is a part of the other.</summary>
    public static bool Fit(string template, string recorded)
    {
        var literals = Holes().Split(Plain(template));
        var text = Plain(recorded);
        if (literals.Length == 1) return literals[0].Contains(text, StringComparison.Ordinal) || text.Contains(literals[0], StringComparison.Ordinal);
        return In(literals, text) || Array.Exists(literals, literal => literal.Contains(text, StringComparison.Ordinal));
    }

    // each literal in turn; the text may end inside one of them
    private static bool In(string[] literals, string text)
    {
        var at = 0;
        foreach (var literal in literals)
        {
            var found = text.IndexOf(literal, at, StringComparison.Ordinal);
            if (found < 0) return at > 0 && EndsInside(text[at..], literal);
            at = found + literal.Length;
        }
        return true;
    }

    private static bool EndsInside(string rest, string literal)
    {
        for (var length = Math.Min(rest.Length, literal.Length); length > 0; length--)
            if (rest.EndsWith(literal[..length], StringComparison.Ordinal))
                return true;
        return false;
    }

    // full stops at the end and curly quotes come and go between recordings
    private static string Plain(string text) => text.Trim().TrimEnd('.').Replace('‘', '\'').Replace('’', '\'');

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Holes();
}
