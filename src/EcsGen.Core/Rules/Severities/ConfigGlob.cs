using System;
using System.Text;
using System.Text.RegularExpressions;

namespace EcsGen.Rules;

/// <summary>The pattern of an .editorconfig section, https://spec.editorconfig.org/#glob-expressions.</summary>
internal sealed class ConfigGlob
{
    private readonly Regex regex;

    /// <param name="pattern">What stands between the brackets.</param>
    public ConfigGlob(string pattern)
    {
        // without a slash it is the file's name, in whatever folder
        var anywhere = pattern.IndexOf('/') < 0;
        var text = new StringBuilder(anywhere ? @"\A(?:.*/)?" : @"\A");
        var depth = 0;
        for (var i = anywhere || pattern[0] != '/' ? 0 : 1; i < pattern.Length; i++) i = Add(text, pattern, i, ref depth);
        regex = new Regex(depth == 0 ? text.Append(@"\z").ToString() : @"\A" + Regex.Escape(pattern) + @"\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>Whether it matches a path relative to the folder of the .editorconfig file, with <c>/</c>.</summary>
    public bool Matches(string path)
    {
        try
        {
            return regex.IsMatch(path);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // returns the last position that was used
    private static int Add(StringBuilder text, string pattern, int i, ref int depth)
    {
        switch (pattern[i])
        {
            case '*' when i + 1 < pattern.Length && pattern[i + 1] == '*':
                var folder = i + 2 < pattern.Length && pattern[i + 2] == '/';
                text.Append(folder ? "(?:.*/)?" : ".*");
                return folder ? i + 2 : i + 1;
            case '*':
                text.Append("[^/]*");
                return i;
            case '?':
                text.Append("[^/]");
                return i;
            case '[' when pattern.IndexOf(']', i) is var end && end > i + 1:
                text.Append(Characters(pattern.Substring(i + 1, end - i - 1)));
                return end;
            case '{' when pattern.IndexOf('}', i) is var end && end > i:
                if (Range(pattern.Substring(i + 1, end - i - 1)) is not { } range) goto default;
                text.Append(range);
                return end;
            case '\\' when i + 1 < pattern.Length:
                text.Append(Regex.Escape(pattern.Substring(i + 1, 1)));
                return i + 1;
            default:
                return Choice(text, pattern, i, ref depth);
        }
    }

    private static int Choice(StringBuilder text, string pattern, int i, ref int depth)
    {
        var c = pattern[i];
        if (c == '{') depth++;
        if (c == '}') depth--;
        text.Append(c switch
        {
            '{' => "(?:",
            '}' => ")",
            ',' when depth > 0 => "|",
            _ => Regex.Escape(c.ToString()),
        });
        return i;
    }

    private static string Characters(string set)
    {
        var not = set[0] == '!';
        return "[" + (not ? "^/" : "") + (not ? set.Substring(1) : set).Replace(@"\", @"\\").Replace("[", @"\[").Replace("^", @"\^") + "]";
    }

    // {1..12}: few enough to be written out
    private static string? Range(string inner)
    {
        var dots = inner.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !int.TryParse(inner.Substring(0, dots), out var from) || !int.TryParse(inner.Substring(dots + 2), out var to) || to < from || to - from > 1000) return null;
        var numbers = new StringBuilder("(?:");
        for (var number = from; number <= to; number++) numbers.Append(number == from ? "" : "|").Append(Text.Of(number));
        return numbers.Append(')').ToString();
    }
}
