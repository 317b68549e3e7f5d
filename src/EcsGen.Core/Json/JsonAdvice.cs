using System;
using System.Globalization;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>What to write instead of what stands at the cursor.</summary>
internal static class JsonAdvice
{
    public static string ForValue(JsonCursor cursor)
    {
        var word = cursor.PeekWord();
        return Quotes(cursor) ?? Placeholder(cursor) ?? Sign(cursor) ?? Keyword(word) ?? JsonNumberAdvice.For(word)
            ?? (word.Length == 0 ? "Write a value: a text in double quotes, a number, true, false, null, [ ... ] or { ... }."
                : "A text stands in double quotes: write " + JsonFound.Quoted(word) + ".");
    }

    public static string ForName(JsonCursor cursor)
    {
        var word = cursor.PeekWord();
        if (cursor.Is('{') && !LooksLikeTemplate(cursor)) return "The items of a list stand in [ ... ], the members of an object have names.";
        if (cursor.Is('[')) return "The items of a list stand in [ ... ], the members of an object have names.";
        return Quotes(cursor) ?? Placeholder(cursor) ?? Sign(cursor)
            ?? (word.Length == 0 ? "Write a name and a value, as in \"name\": \"web\"." : "Write " + JsonFound.Quoted(word) + ".");
    }

    public static string AfterValue(JsonCursor cursor, LinePlace open, LinePlace valueEnd)
    {
        var close = JsonFound.Close(cursor, open);
        var what = close == "}" ? "object" : "list";
        if (cursor.Is(';')) return "Write a comma instead.";
        if (cursor.Current is '}' or ']')
            return "The " + what + " that begins at " + JsonFound.At(open) + " is still open: write " + close + " before it.";
        if (cursor.Is(':')) return close == "]" ? "Members with names stand in an object: write { ... } around them." : "Remove it.";
        if (cursor.Is('#')) return Hash;
        var adjacent = cursor.Position == valueEnd.Start && cursor.Position > 0 && cursor.Text[cursor.Position - 1] == '"';
        if (adjacent) return "Write \\\" for a quote inside a text, or a comma between two values.";
        return Placeholder(cursor) ?? "Write a comma after the value that ends at " + JsonFound.At(valueEnd) + ".";
    }

    private const string Hash = "JSON has no comments: remove it.";

    private static string? Quotes(JsonCursor cursor)
    {
        if (JsonFound.IsCurlyQuote(cursor.Current)) return "Write a straight double quote, \".";
        if (cursor.Current is not ('\'' or '`')) return null;
        return "Write double quotes: " + JsonFound.Quoted(JsonFound.Between(cursor, cursor.Current)) + ".";
    }

    // what other tools fill in before ECS sees it; a text may have it, since nothing in quotes is judged here
    private static string? Placeholder(JsonCursor cursor)
    {
        if (!LooksLikeTemplate(cursor)) return null;
        return "This looks like a placeholder or a statement of a template. Read the file that the template gives, or write the placeholder in double quotes.";
    }

    private static bool LooksLikeTemplate(JsonCursor cursor)
    {
        if (cursor.Current is '$' or '<' or '%' or '@') return true;
        if (cursor.Current != '{') return false;
        return cursor.Ahead(1) is '{' or '%' || Before(cursor) == '{';
    }

    private static char Before(JsonCursor cursor) => cursor.Position > 0 ? cursor.Text[cursor.Position - 1] : '\0';

    private static string? Sign(JsonCursor cursor)
    {
        if (cursor.AtEnd) return null;
        return cursor.Current switch
        {
            ',' => "Remove the comma, or write what is missing before it.",
            '}' or ']' => "Write what is missing before it, or remove it.",
            ':' => "Write what is missing before it, or remove it.",
            '#' => Hash,
            '\0' => "The file is not plain UTF-8 text: save it as UTF-8.",
            '\u00a0' or '\u200b' or '\ufeff' => "Write a plain space, or remove it.",
            _ => null,
        };
    }

    private static string? Keyword(string word) => word.ToLower(CultureInfo.InvariantCulture) switch
    {
        "true" or "yes" or "on" => "Write true, or " + JsonFound.Quoted(word) + " if it is a text.",
        "false" or "no" or "off" => "Write false, or " + JsonFound.Quoted(word) + " if it is a text.",
        "null" or "none" or "nil" or "undefined" => "Write null, or remove the member.",
        "nan" or "infinity" or "-infinity" or "+infinity" or "inf" or "-inf" => "JSON has no such number. Write a number, or remove the member.",
        _ => null,
    };
}
