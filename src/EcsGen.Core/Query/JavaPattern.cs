using System.Collections.Generic;

namespace EcsGen.Query;

/// <summary>
/// What <c>java.util.regex</c> certainly refuses: a quantifier with nothing before it, as in the file pattern <c>*.large</c>, and brackets that do not match. Everything else passes: this is no parser of patterns.
/// </summary>
internal static class JavaPattern
{
    public static (int Offset, int Length, string Problem, string Advice)? Problem(string pattern)
    {
        if (pattern.Length == 0) return null;
        if (IsQuantifier(pattern[0])) return Dangling(pattern, 0);
        var open = new Stack<int>();
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\' when at + 1 < pattern.Length && pattern[at + 1] == 'Q':
                    return null; // quoted text follows: nothing to check
                case '\\':
                    at++;
                    break;
                case '[':
                    if (ClassEnd(pattern, at) is not { } end) return (at, 1, "The [ of the pattern is never closed", "write ] behind its characters, or \\[ for the character itself");
                    at = end;
                    break;
                case '(':
                    open.Push(at);
                    if (at + 1 < pattern.Length && IsQuantifier(pattern[at + 1]) && pattern[at + 1] != '?') return Dangling(pattern, at + 1);
                    break;
                case ')' when open.Count == 0:
                    return (at, 1, "The ) of the pattern closes nothing", "remove it, or write \\) for the character itself");
                case ')':
                    open.Pop();
                    break;
            }
        }
        if (open.Count > 0) return (open.Peek(), 1, "The ( of the pattern is never closed", "write ) behind the group, or \\( for the character itself");
        return pattern[pattern.Length - 1] == '\\' && !Escaped(pattern) ? (pattern.Length - 1, 1, "The pattern ends with a backslash", "write \\\\ for the character itself") : null;
    }

    private static bool IsQuantifier(char c) => c is '*' or '+' or '?';

    private static (int, int, string, string)? Dangling(string pattern, int at) =>
        (at, 1, $"Nothing stands before the {pattern[at]} that could be repeated: this is a pattern of regular expressions", pattern[at] == '*' ? "write .* for any text" : "write a character before it");

    // classes nest in Java, as in [a-z&&[^m]]; a ] that stands first is a character
    private static int? ClassEnd(string pattern, int start)
    {
        var depth = 0;
        for (var at = start; at < pattern.Length; at++)
        {
            if (pattern[at] == '\\') at++;
            else if (pattern[at] == '[')
            {
                depth++;
                if (at + 1 < pattern.Length && pattern[at + 1] == '^') at++;
                if (at + 1 < pattern.Length && pattern[at + 1] == ']') at++;
            }
            else if (pattern[at] == ']' && --depth == 0) return at;
        }
        return null;
    }

    private static bool Escaped(string pattern)
    {
        var count = 0;
        while (count < pattern.Length && pattern[pattern.Length - 1 - count] == '\\') count++;
        return count % 2 == 0;
    }
}
