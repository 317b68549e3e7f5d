namespace EcsGen.Json;

/// <summary>Whether a text is JSON, by its grammar alone. Like the carrier's text it depends on nothing.</summary>
internal static class JsonGrammar
{
    private const int MaxDepth = 64;

    /// <summary>Whether this is a list or an object.</summary>
    public static bool IsStructure(string text)
    {
        var at = 0;
        Blank(text, ref at);
        if (!Is(text, at, '{') && !Is(text, at, '[')) return false;
        if (!Value(text, ref at, 0)) return false;
        Blank(text, ref at);
        return at == text.Length;
    }

    private static bool Value(string text, ref int at, int depth)
    {
        Blank(text, ref at);
        if (at >= text.Length || depth > MaxDepth) return false;
        return text[at] switch
        {
            '{' => Items(text, ref at, '}', depth),
            '[' => Items(text, ref at, ']', depth),
            '"' => Text(text, ref at),
            _ => Word(text, ref at),
        };
    }

    private static bool Items(string text, ref int at, char close, int depth)
    {
        at++;
        Blank(text, ref at);
        if (Take(text, ref at, close)) return true;
        do
        {
            if (close == '}' && !Name(text, ref at)) return false;
            if (!Value(text, ref at, depth + 1)) return false;
            Blank(text, ref at);
        }
        while (Take(text, ref at, ','));
        return Take(text, ref at, close);
    }

    private static bool Name(string text, ref int at)
    {
        Blank(text, ref at);
        if (!Is(text, at, '"') || !Text(text, ref at)) return false;
        Blank(text, ref at);
        return Take(text, ref at, ':');
    }

    private static bool Text(string text, ref int at)
    {
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] < ' ') return false;
            if (text[at] == '\\') at++;
        }
        return Take(text, ref at, '"');
    }

    private static bool Word(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] > ' ' && text[at] is not (',' or ']' or '}' or ':' or '"')) at++;
        var word = text.Substring(start, at - start);
        return word == "null" || CarrierText.IsScalar(word);
    }

    private static void Blank(string text, ref int at)
    {
        while (at < text.Length && text[at] is (' ' or '\t' or '\n' or '\r')) at++;
    }

    private static bool Take(string text, ref int at, char c)
    {
        if (!Is(text, at, c)) return false;
        at++;
        return true;
    }

    private static bool Is(string text, int at, char c) => at < text.Length && text[at] == c;
}
