using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Reads the parts of Jsonnet that plain JSON has not. Nothing is computed: an expression is a value that is not known.</summary>
internal static class JsonnetParts
{
    /// <summary>Goes over what stands before the document: <c>local x = 1;</c>, <c>function(config)</c>.</summary>
    public static void SkipHeads(JsonCursor cursor, JsonFindings findings)
    {
        while (true)
        {
            var begin = JsonnetText.SkipBlank(cursor.Text, cursor.Position);
            var end = HeadEnd(cursor.Text, begin);
            if (end <= begin) return;
            cursor.Step(begin - cursor.Position);
            findings.Statement(cursor.Here(end - begin));
            cursor.Step(end - begin);
        }
    }

    /// <summary>Goes over what is no member with a plain name: <c>local x = 1</c>, <c>assert x</c>, <c>[name]: value</c>, <c>f(x):: value</c>.</summary>
    public static bool SkipStatement(JsonCursor cursor, JsonFindings findings)
    {
        var text = cursor.Text;
        var end = cursor.Is('"') || cursor.Is('\'') ? JsonnetText.QuoteEnd(text, cursor.Position) : JsonnetText.WordEnd(text, cursor.Position);
        var next = JsonnetText.SkipBlank(text, end);
        var isHidden = string.CompareOrdinal(text, next, "::", 0, 2) == 0 || (next < text.Length && text[next] == '(');
        var isWord = JsonnetText.StartsWithWord(text, cursor.Position, "local", "assert") && next < text.Length && text[next] is not (':' or '+');
        if (!isHidden && !isWord && !cursor.Is('[')) return false;
        var length = JsonnetText.ExpressionEnd(text, cursor.Position) - cursor.Position;
        findings.Statement(cursor.Here(length));
        cursor.Step(length);
        return true;
    }

    /// <summary>A name without quotes, or null.</summary>
    public static string? ReadName(JsonCursor cursor)
    {
        var length = JsonnetText.WordEnd(cursor.Text, cursor.Position) - cursor.Position;
        if (length == 0) return null;
        var name = cursor.Text.Substring(cursor.Position, length);
        cursor.Step(length);
        return name;
    }

    /// <summary>The expression that stands here, as a value that is not known; null when it is a plain value, which is then read as JSON is.</summary>
    public static Node? ReadExpression(JsonCursor cursor)
    {
        var (text, begin) = (cursor.Text, cursor.Position);
        var end = JsonnetText.TrimEnd(text, begin, JsonnetText.ExpressionEnd(text, begin));
        if (end <= begin || IsPlain(text, begin, end)) return null;
        var part = new TemplatePart(text.Substring(begin, end - begin), false) { IsPlaceholder = true };
        var node = Node.Template(EquatableArray.Create(part), bare: true, cursor.Here(end - begin));
        cursor.Step(end - begin);
        return node;
    }

    private static bool IsPlain(string text, int begin, int end)
    {
        var word = text.Substring(begin, end - begin);
        if (text[begin] is '"' or '\'') return JsonnetText.QuoteEnd(text, begin) == end;
        if (text[begin] is '{' or '[') return JsonnetText.ExpressionEnd(text, begin + 1, statement: true) is var close && close + 1 == end && !JsonnetText.IsComprehension(text, begin, end);
        return word is "true" or "false" or "null" || JsonText.IsNumber(word);
    }

    private static int HeadEnd(string text, int begin)
    {
        if (JsonnetText.StartsWithWord(text, begin, "local", "assert"))
            return JsonnetText.ExpressionEnd(text, begin, statement: true) is var end && end < text.Length ? end + 1 : begin;
        if (!JsonnetText.StartsWithWord(text, begin, "function")) return begin;
        var open = JsonnetText.SkipBlank(text, JsonnetText.WordEnd(text, begin));
        if (open >= text.Length || text[open] != '(') return begin;
        var close = JsonnetText.ExpressionEnd(text, open + 1, statement: true);
        return close < text.Length ? close + 1 : begin;
    }
}
