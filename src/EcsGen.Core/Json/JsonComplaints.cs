using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>What the reader says: what was found, what was expected, what to write instead.</summary>
internal static class JsonComplaints
{
    public const string Empty = "The document is empty. Write an object, { ... }.";

    public const string UnclosedText = "The text that begins here has no closing quote. Write \" at its end, and \\\" for a quote inside it.";

    public const string UnclosedComment = "The comment that begins here has no end. Write */ after it, or remove it.";

    public const string Comment = "JSON has no comments, and other tools refuse the file. Remove the comment.";

    public const string TrailingComma = "A comma stands after the last one, and other tools refuse the file. Remove the comma.";

    public const string Statement =
        "This is a statement of a template or a program. What it adds or leaves out is not known, so only the form of this file is checked; check the file that it renders for the rest.";

    public const string Jsonnet = "This is Jsonnet, which ecspresso reads and the AWS CLI does not. Its expressions are values that are not known.";

    public const string LoneSurrogate =
        "This text has half of a surrogate pair, which is no character. Write both halves, as in \\ud83d\\ude00, or the character itself.";

    public const string CodeEscape = "\\u is not followed by four hexadecimal digits. Write them, as in \\u00e9, or \\\\u for a backslash and a u.";

    public static string TooDeep =>
        "This is nested more than " + JsonFound.Number(JsonReader.MaxDepth) + " levels deep, more than any ECS document. Remove the levels that are too many.";

    public static string Duplicate(string name, LinePlace first) =>
        JsonFound.Quoted(name) + " stands twice in this object, first at " + JsonFound.At(first) + ". The last one counts. Remove one of them.";

    public static string ControlCharacter(char c)
    {
        var what = c switch { '\n' or '\r' => "a line end", '\t' => "a tab", _ => JsonFound.Code(c) };
        return "A text can't have " + what + " in it as it is, and other tools refuse the file. Write " + JsonText.Escape(c.ToString()) + ".";
    }

    public static string Escape(JsonCursor cursor)
    {
        var c = cursor.Ahead(1);
        if (cursor.Position + 1 >= cursor.Text.Length) return UnclosedText;
        if (c is '\n' or '\r') return "A text can't go on in the next line. Write \\n for a line end, and the text in one line.";
        if (c is '\'' or '`') return "\\" + c + " is no escape in JSON. Write " + c + " alone.";
        var shown = c > ' ' && c < '\u007f' ? c.ToString() : JsonFound.Code(c);
        return "\\" + shown + " is no escape in JSON. Write \\\\ for a backslash.";
    }

    /// <summary>A value must stand here.</summary>
    public static string Value(JsonCursor cursor, LinePlace? open) =>
        Expected(cursor, "a value") + Ending(cursor, open, open is null ? JsonAdvice.ForDocument(cursor) : JsonAdvice.ForValue(cursor));

    /// <summary>A member's name must stand here.</summary>
    public static string Name(JsonCursor cursor, LinePlace? open) =>
        Expected(cursor, "a member's name in double quotes") + Ending(cursor, open, JsonAdvice.ForName(cursor));

    /// <summary>The colon after a name must stand here.</summary>
    public static string Colon(JsonCursor cursor, LinePlace? open, string name)
    {
        var advice = cursor.Is('=')
            ? "Write : instead of =."
            : "Write : and a value after the name " + JsonFound.Quoted(name) + "; if the name ends earlier, close its quote there.";
        return Expected(cursor, "a colon") + Ending(cursor, open, advice);
    }

    /// <summary>A comma or the end of the object or list must stand here.</summary>
    public static string Comma(JsonCursor cursor, LinePlace open, LinePlace valueEnd)
    {
        var close = JsonFound.Close(cursor, open);
        return Expected(cursor, "a comma or " + close) + Ending(cursor, open, JsonAdvice.AfterValue(cursor, open, valueEnd));
    }

    /// <summary>The document is over, and something follows.</summary>
    public static string AfterEnd(JsonCursor cursor)
    {
        var what = JsonFound.Here(cursor) + " stands after the end of the document.";
        return cursor.Current switch
        {
            '{' or '[' or ',' => what + " A file holds one document: put several into one list, [ ... ], or remove what follows.",
            '}' or ']' => what + " Remove it, or write the bracket that it closes.",
            ':' => what + " Put the members into an object, { ... }.",
            _ => what + " Remove what follows.",
        };
    }

    private static string Expected(JsonCursor cursor, string expected) =>
        cursor.AtEnd
            ? "The document ends where " + expected + " is expected."
            : JsonFound.Here(cursor) + " stands where " + expected + " is expected.";

    // at the end the open bracket explains more than any advice about what is missing
    private static string Ending(JsonCursor cursor, LinePlace? open, string advice)
    {
        if (!cursor.AtEnd || open is null) return " " + advice;
        var what = cursor.Text[open.Start] == '{' ? "object" : "list";
        return " The " + what + " that begins at " + JsonFound.At(open) + " is still open: write what is missing, and " + JsonFound.Close(cursor, open) + ".";
    }
}
