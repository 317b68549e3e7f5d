using System.Globalization;
using System.Text;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>How messages name what stands in a text.</summary>
internal static class JsonFound
{
    private const int Longest = 40;

    /// <summary>What stands at the cursor, which is not at the end.</summary>
    public static string Here(JsonCursor cursor)
    {
        var c = cursor.Current;
        if (c == '"') return "The text " + Quoted(Between(cursor, '"'));
        var name = NameOf(c);
        if (name.Length > 0) return name;
        if (c < ' ') return "The control character " + Code(c);
        return "'" + Cut(Piece(cursor)) + "'";
    }

    /// <summary>How many units <see cref="Here"/> is about.</summary>
    public static int Length(JsonCursor cursor)
    {
        if (cursor.AtEnd) return 0;
        return cursor.Current == '"' || NameOf(cursor.Current).Length > 0 ? 1 : Piece(cursor).Length;
    }

    /// <summary>Whether this is what other tools fill in before ECS sees it: ${X}, {{ x }}, &lt;X&gt;, %X%.</summary>
    public static bool IsPlaceholder(JsonCursor cursor)
    {
        if (cursor.Current is '$' or '<' or '%' or '@') return true;
        if (cursor.Current != '{') return false;
        return cursor.Ahead(1) is '{' or '%' || (cursor.Position > 0 && cursor.Text[cursor.Position - 1] == '{');
    }

    // a word, a whole placeholder, or one character
    private static string Piece(JsonCursor cursor)
    {
        var word = cursor.PeekWord();
        if (IsPlaceholder(cursor))
        {
            var line = Between(cursor, '\n');
            var close = line.IndexOf(cursor.Current == '<' ? '>' : '}');
            var braces = cursor.Current == '<' || cursor.Ahead(word.Length) == '{';
            if (braces && close >= 0) return cursor.Text.Substring(cursor.Position, close + 2);
        }
        return word.Length > 0 ? word : cursor.Current.ToString();
    }

    /// <summary>What stands between the quote at the cursor and the next one of that line.</summary>
    public static string Between(JsonCursor cursor, char quote)
    {
        var begin = cursor.Position + 1;
        var end = begin;
        while (end < cursor.Text.Length && cursor.Text[end] != quote && cursor.Text[end] is not ('\n' or '\r')) end++;
        return cursor.Text.Substring(begin, end - begin);
    }

    public static string Quoted(string text) => "\"" + JsonText.Escape(Cut(text)) + "\"";

    public static string At(LinePlace place) => "line " + Number(place.Line) + ", column " + Number(place.Column);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The bracket that closes the one that stands there.</summary>
    public static string Close(JsonCursor cursor, LinePlace open) => cursor.Text[open.Start] == '{' ? "}" : "]";

    public static bool IsCurlyQuote(char c) => c is >= '\u2018' and <= '\u201f';

    private static string NameOf(char c)
    {
        if (c == '\'') return "A single quote";
        if (IsCurlyQuote(c)) return "A curly quote (" + Code(c) + ")";
        return c switch
        {
            '\0' => "A NUL character (U+0000)",
            '\u00a0' => "A no-break space (U+00A0)",
            '\u200b' => "A zero-width space (U+200B)",
            '\ufeff' => "A byte order mark (U+FEFF)",
            '\ufffd' => "A replacement character (U+FFFD)",
            _ => "",
        };
    }

    // a message shows no control character and no half of a pair, whatever stands in the file
    private static string Cut(string text)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length && shown.Length < Longest; i++)
        {
            if (text[i] < ' ' || CarrierText.IsLoneSurrogate(text, i)) shown.Append('\ufffd');
            else shown.Append(text[i]);
            if (char.IsHighSurrogate(shown[shown.Length - 1])) shown.Append(text[++i]);
        }
        return shown.Length < text.Length ? shown.Append("...").ToString() : shown.ToString();
    }
}
