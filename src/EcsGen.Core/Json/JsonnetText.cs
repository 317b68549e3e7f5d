using System;

namespace EcsGen.Json;

/// <summary>Finds the parts of Jsonnet without computing anything: where an expression ends, and whether it is a plain value.</summary>
internal static class JsonnetText
{
    private static readonly string[] Heads = ["local", "function", "assert", "import"];

    /// <summary>Whether a text is Jsonnet: it begins with a statement, or the first member's name has no double quotes.</summary>
    public static bool IsJsonnet(string text, int start)
    {
        var at = SkipBlank(text, start);
        if (StartsWithWord(text, at, Heads)) return true;
        if (At(text, at) == '[') at = SkipBlank(text, at + 1);
        if (At(text, at) != '{') return false;
        at = SkipBlank(text, at + 1);
        var end = At(text, at) == '\'' ? QuoteEnd(text, at) : WordEnd(text, at);
        if (StartsWithWord(text, at, Heads)) return true;
        return end > at && At(text, SkipBlank(text, end)) is ':' or '+';
    }

    /// <summary>Where the text in quotes, or between two times <c>|||</c>, ends that begins here.</summary>
    public static int QuoteEnd(string text, int at)
    {
        var quote = text[at];
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == quote) return i + 1;
        }
        return text.Length;
    }

    /// <summary>Where the name ends that begins here.</summary>
    public static int WordEnd(string text, int at)
    {
        while (IsName(At(text, at))) at++;
        return at;
    }

    /// <summary>Where the next thing begins that is no white space and no comment.</summary>
    public static int SkipBlank(string text, int at)
    {
        while (at < text.Length)
        {
            var comment = CommentEnd(text, at);
            if (comment > at) at = comment;
            else if (text[at] is ' ' or '\t' or '\r' or '\n') at++;
            else break;
        }
        return at;
    }

    /// <summary>Where the expression ends that begins here: before a comma or a closing bracket or, when <paramref name="statement"/>, a semicolon.</summary>
    public static int ExpressionEnd(string text, int at, bool statement = false)
    {
        var depth = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '{' or '[' or '(') depth++;
            else if (c is '}' or ']' or ')' && --depth < 0) return at;
            else if (depth == 0 && c == (statement ? ';' : ',')) return at;
            at = Next(text, at);
        }
        return at;
    }

    /// <summary>Where the last thing of a piece ends: without the blanks and comments after it.</summary>
    public static int TrimEnd(string text, int at, int end)
    {
        var last = at;
        while (at < end)
        {
            var blank = SkipBlank(text, at);
            if (blank > at) at = blank;
            else last = at = Math.Min(Next(text, at), end);
        }
        return last;
    }

    /// <summary>Whether the word at a position is one of these.</summary>
    public static bool StartsWithWord(string text, int at, params string[] words)
    {
        var end = WordEnd(text, at);
        return Array.IndexOf(words, text.Substring(at, end - at)) >= 0;
    }

    /// <summary>Whether a list computes its items: <c>[f(x) for x in xs]</c>.</summary>
    public static bool IsComprehension(string text, int at, int end)
    {
        var depth = 0;
        for (; at < end; at = Next(text, at))
        {
            if (text[at] is '{' or '[' or '(') depth++;
            else if (text[at] is '}' or ']' or ')') depth--;
            else if (depth == 1 && text[at - 1] is ' ' or '\n' or '\t' && depth == 1 && StartsWithWord(text, at, "for")) return true;
        }
        return false;
    }

    private static int Next(string text, int at)
    {
        if (text[at] is '"' or '\'') return QuoteEnd(text, at);
        if (string.CompareOrdinal(text, at, "|||", 0, 3) == 0)
            return text.IndexOf("|||", at + 3, StringComparison.Ordinal) is var close and >= 0 ? close + 3 : text.Length;
        var comment = CommentEnd(text, at);
        return comment > at ? comment : at + 1;
    }

    private static int CommentEnd(string text, int at)
    {
        if (text[at] == '#' || (text[at] == '/' && At(text, at + 1) == '/'))
            return text.IndexOf('\n', at) is var line and >= 0 ? line : text.Length;
        if (text[at] != '/' || At(text, at + 1) != '*') return at;
        return text.IndexOf("*/", at + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 2 : text.Length;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    private static bool IsName(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';
}
