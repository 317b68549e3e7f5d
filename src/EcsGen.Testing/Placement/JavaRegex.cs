using System;
using System.Text;
using System.Text.RegularExpressions;

namespace EcsGen.Testing.Placement;

/// <summary>
/// Patterns of <c>java.util.regex</c> as .NET's: for what people write in placement constraints the two agree. What .NET would read as something else, or not at all, is refused and not guessed.
/// </summary>
internal static class JavaRegex
{
    // a pattern that takes this long on an attribute's 128 characters never ends
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The whole text must match, as with Java's <c>matches</c>: AWS's example <c>g2.*</c> would need no <c>.*</c> otherwise.</summary>
    public static Regex Compile(string pattern)
    {
        try
        {
            return new Regex(@"\A(?:" + Translate(pattern) + @")\z", RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException problem)
        {
            throw NotSimulated(pattern, problem.Message);
        }
    }

    private static string Translate(string pattern)
    {
        var text = new StringBuilder(pattern.Length);
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '\\' && at + 1 < pattern.Length && pattern[at + 1] == 'Q')
            {
                var end = pattern.IndexOf(@"\E", at + 2, StringComparison.Ordinal);
                text.Append(Regex.Escape(end < 0 ? pattern[(at + 2)..] : pattern[(at + 2)..end]));
                at = end < 0 ? pattern.Length : end + 1;
            }
            else if (pattern[at] == '\\' && at + 1 < pattern.Length)
            {
                text.Append(pattern, at++, 2);
            }
            else if (string.CompareOrdinal(pattern, at, "&&", 0, 2) == 0)
            {
                throw NotSimulated(pattern, "intersections of character classes");
            }
            else
            {
                text.Append(pattern[at]);
            }
        }
        return text.ToString();
    }

    private static NotSupportedException NotSimulated(string pattern, string what) =>
        new($"The pattern '{pattern}' of a placement constraint can't be simulated ({what}). Write it with what .NET's and Java's regular expressions have in common.");
}
