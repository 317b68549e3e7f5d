using System;

namespace EcsGen.Model;

/// <summary>
/// What other tools fill in before ECS sees a file: <c>${cpu}</c> and <c>$CPU</c> of Terraform and shells, <c>{{ cpu }}</c> of ecspresso, Go and Jinja,
/// <c>&lt;IMAGE1_NAME&gt;</c> of CodePipeline, <c>&lt;%= cpu %&gt;</c> of ERB, <c>%CPU%</c>, <c>#{cpu}#</c>, <c>@CPU@</c>, <c>__CPU__</c>, <c>[[cpu]]</c>, and <c>{Cpu}</c> of EcsGen.
/// </summary>
public static class Placeholder
{
    private const int LongestInAngles = 80;

    private static readonly char[] Signs = { '$', '{', '<', '%', '#', '@', '_', '[' };

    /// <summary>Whether there is one in the text.</summary>
    public static bool IsIn(string text) => TryFind(text, 0, out _, out _);

    /// <summary>The next one from a position on.</summary>
    public static bool TryFind(string text, int from, out int start, out int length)
    {
        length = 0;
        for (start = text.IndexOfAny(Signs, from); start >= 0; start = text.IndexOfAny(Signs, start + 1))
        {
            length = LengthAt(text, start);
            if (length > 0) return true;
        }
        return false;
    }

    /// <summary>How long the one is that begins at a position; 0 when none does.</summary>
    public static int LengthAt(string text, int at) => text[at] switch
    {
        '$' => Dollar(text, at),
        '{' => Brace(text, at),
        '<' => Angle(text, at),
        '%' => At(text, at + 1) == '{' ? Balanced(text, at, at + 1) : Enclosed(text, at),
        '#' => At(text, at + 1) == '{' ? Hash(text, at) : Enclosed(text, at),
        '@' => Enclosed(text, at),
        '_' => Underscores(text, at),
        '[' => Brackets(text, at),
        _ => 0,
    };

    // ${x}, $(x), $x, and $$$X$$$ of some test harnesses
    private static int Dollar(string text, int at)
    {
        var begin = at;
        while (At(text, begin) == '$') begin++;
        if (At(text, begin) is '{' or '(') return Balanced(text, at, begin);
        if (!IsLetter(At(text, begin))) return 0;
        var end = NameEnd(text, begin);
        if (begin - at >= 2)
            while (At(text, end) == '$') end++;
        return end - at;
    }

    private static int Brace(string text, int at)
    {
        var next = At(text, at + 1);
        if (next == '{') return Until(text, at, "}}");
        if (next == '%') return Until(text, at, "%}");
        if (next == '#') return Until(text, at, "#}");
        if (!IsLetter(next)) return 0;
        var end = NameEnd(text, at + 1);
        while (At(text, end) is '.' or '-') end = NameEnd(text, end + 1);
        return At(text, end) == '}' ? end + 1 - at : 0;
    }

    private static int Angle(string text, int at)
    {
        if (At(text, at + 1) == '%') return Until(text, at, "%>");
        var begin = at;
        while (At(text, begin) == '<') begin++;
        if (!IsLetter(At(text, begin))) return 0;
        var end = begin;
        while (end - begin <= LongestInAngles && (IsName(At(text, end)) || At(text, end) is ' ' or '-' or '.' or ':' or '/' or '|')) end++;
        if (At(text, end) != '>') return 0;
        for (var i = at; i < begin && At(text, end) == '>'; i++) end++;
        return end - at;
    }

    private static int Hash(string text, int at)
    {
        var length = Balanced(text, at, at + 1);
        return length > 0 && At(text, at + length) == '#' ? length + 1 : length;
    }

    // %NAME%, @NAME@, #NAME#, and with each sign twice; one letter is a part of a date: %d-%m-%Y
    private static int Enclosed(string text, int at)
    {
        var begin = at;
        while (At(text, begin) == text[at]) begin++;
        if (!IsLetter(At(text, begin))) return 0;
        var end = NameEnd(text, begin);
        if (end - begin < 2) return 0;
        var sign = end;
        while (sign - end < begin - at && At(text, sign) == text[at]) sign++;
        return sign - end == begin - at ? sign - at : 0;
    }

    // [[ name ]] with one word in it: a list in a list, or a test of a shell, has more
    private static int Brackets(string text, int at)
    {
        if (At(text, at + 1) != '[') return 0;
        var end = at + 2;
        while (At(text, end) == ' ') end++;
        if (!IsLetter(At(text, end))) return 0;
        while (IsName(At(text, end)) || At(text, end) is '.' or '-') end++;
        while (At(text, end) == ' ') end++;
        return At(text, end) == ']' && At(text, end + 1) == ']' ? end + 2 - at : 0;
    }

    // __NAME__ alone; LOGGING__LOGLEVEL__DEFAULT is how .NET names a setting
    private static int Underscores(string text, int at)
    {
        if (At(text, at + 1) != '_' || !IsUpper(At(text, at + 2)) || (at > 0 && IsName(text[at - 1]))) return 0;
        var end = NameEnd(text, at);
        for (var i = at; i < end; i++)
            if (!IsUpper(text[i]) && text[i] != '_' && text[i] is < '0' or > '9')
                return 0;
        return end - at > 5 && text[end - 1] == '_' && text[end - 2] == '_' ? end - at : 0;
    }

    private static int Until(string text, int at, string close)
    {
        var end = text.IndexOf(close, at + 2, StringComparison.Ordinal);
        if (end < 0) return 0;
        end += close.Length;
        if (At(text, at + 2) == '{' && At(text, end) == '}') end++;
        return end - at;
    }

    // what stands in quotes inside may hold brackets; where the quotes do not close, they are no quotes
    private static int Balanced(string text, int at, int open) =>
        Balanced(text, at, open, quotes: true) is var length and > 0 ? length : Balanced(text, at, open, quotes: false);

    private static int Balanced(string text, int at, int open, bool quotes)
    {
        var depth = 0;
        var (up, down) = text[open] == '{' ? ('{', '}') : ('(', ')');
        for (var i = open; i < text.Length; i++)
        {
            if (quotes && text[i] == '"') i = QuoteEnd(text, i);
            else if (text[i] == up) depth++;
            else if (text[i] == down && --depth == 0) return i + 1 - at;
        }
        return 0;
    }

    private static int QuoteEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] != '"') end += text[end] == '\\' && text[at - 1] != '\\' ? 2 : 1;
        return end;
    }

    private static int NameEnd(string text, int at)
    {
        while (IsName(At(text, at))) at++;
        return at;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsLetter(char c) => IsUpper(c) || c is (>= 'a' and <= 'z') or '_';

    private static bool IsName(char c) => IsLetter(c) || c is >= '0' and <= '9';
}
