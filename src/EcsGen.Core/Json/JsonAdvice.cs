using System;
using System.Globalization;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>What to write instead of what stands at the cursor.</summary>
internal static class JsonAdvice
{
    private const string Hash = "JSON has no comments: remove it.";

    private const string Brackets = "The items of a list stand in [ ... ], the members of an object have names.";

    public static string ForDocument(JsonCursor cursor)
    {
        var word = cursor.PeekWord();
        if (word is "local" or "function" or "import" || word.StartsWith("function(", StringComparison.Ordinal) || word.StartsWith("std.", StringComparison.Ordinal))
            return "This looks like Jsonnet. Read the file that it renders.";
        if (word == "---" || cursor.Ahead(word.Length) == ':') return "This looks like YAML. Write the document as JSON, { ... }.";
        return Placeholder(cursor) ?? Sign(cursor) ?? "Write an object, { ... }, or a list, [ ... ].";
    }

    public static string ForValue(JsonCursor cursor)
    {
        var word = cursor.PeekWord();
        if (word.EndsWith(";", StringComparison.Ordinal)) return "Write a comma, or nothing after the last value, instead of the semicolon.";
        return Quotes(cursor) ?? Placeholder(cursor) ?? Sign(cursor) ?? Keyword(word) ?? JsonNumberAdvice.For(word)
            ?? (word.Length == 0 ? "Write a value: a text in double quotes, a number, true, false, null, [ ... ] or { ... }."
                : "A text stands in double quotes: write " + JsonFound.Quoted(word) + ".");
    }

    public static string ForName(JsonCursor cursor)
    {
        var word = cursor.PeekWord();
        if (cursor.Is('[') || (cursor.Is('{') && !JsonFound.IsPlaceholder(cursor))) return Brackets;
        return Quotes(cursor) ?? Placeholder(cursor) ?? Sign(cursor)
            ?? (word.Length == 0 ? "Write a name and a value, as in \"name\": \"web\"." : "Write " + JsonFound.Quoted(word) + "; if the file is Jsonnet, read the file that it renders.");
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
        if (cursor.Current is '+' or '*' or '|') return "JSON does not compute: write the value itself.";
        var adjacent = cursor.Position == valueEnd.Start && cursor.Position > 0 && cursor.Text[cursor.Position - 1] == '"';
        if (adjacent) return "Write \\\" for a quote inside a text, or a comma between two values.";
        return Placeholder(cursor) ?? "Write a comma after the value that ends at " + JsonFound.At(valueEnd) + ".";
    }

    private static string? Quotes(JsonCursor cursor)
    {
        if (JsonFound.IsCurlyQuote(cursor.Current)) return "Write a straight double quote, \".";
        if (cursor.Current is not ('\'' or '`')) return null;
        return "Write double quotes: " + JsonFound.Quoted(JsonFound.Between(cursor, cursor.Current)) + ".";
    }

    // what other tools fill in before ECS sees it; a text may have it, since nothing in quotes is judged here
    private static string? Placeholder(JsonCursor cursor)
    {
        if (!JsonFound.IsPlaceholder(cursor)) return null;
        return "This looks like a placeholder or a statement of a template. Read the file that the template renders, or write the placeholder in double quotes.";
    }

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
