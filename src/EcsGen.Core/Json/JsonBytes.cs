using System.Text;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Makes text of bytes: UTF-8 as JSON has it, and UTF-16 or a byte order mark as some editors and shells write it.</summary>
internal static class JsonBytes
{
    private const string Save = " Other tools refuse it. Save the file as UTF-8 without a byte order mark.";

    private static readonly LinePlace Beginning = new(1, 1, 0, 0);

    public static string Decode(byte[] bytes, JsonFindings findings)
    {
        if (StartsWith(bytes, 0xFF, 0xFE)) return Utf16(bytes, 2, 1, findings);
        if (StartsWith(bytes, 0xFE, 0xFF)) return Utf16(bytes, 2, 0, findings);
        // the first character of JSON is ASCII, so in UTF-16 one of the first two bytes is zero
        if (bytes.Length >= 2 && bytes[0] != 0 && bytes[1] == 0) return Utf16(bytes, 0, 1, findings);
        if (bytes.Length >= 2 && bytes[0] == 0 && bytes[1] != 0) return Utf16(bytes, 0, 0, findings);
        var mark = StartsWith(bytes, 0xEF, 0xBB) && bytes.Length >= 3 && bytes[2] == 0xBF;
        if (mark) Mark(findings, Beginning);
        return Utf8(bytes, mark ? 3 : 0, findings);
    }

    /// <summary>Says that the text begins with a byte order mark.</summary>
    public static void Mark(JsonFindings findings, LinePlace place) =>
        findings.Encoding(place, "The file begins with a byte order mark." + Save);

    // by hand, because half of a surrogate pair must come through as it is: the reader knows what to say about it
    private static string Utf16(byte[] bytes, int start, int high, JsonFindings findings)
    {
        findings.Encoding(Beginning, "The file is UTF-16." + Save);
        var text = new StringBuilder(bytes.Length / 2);
        for (var i = start; i + 1 < bytes.Length; i += 2)
            text.Append((char)((bytes[i + high] << 8) | bytes[i + 1 - high]));
        return (bytes.Length - start) % 2 == 0 ? text.ToString() : text.Append('\ufffd').ToString();
    }

    private static string Utf8(byte[] bytes, int start, JsonFindings findings)
    {
        var text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
        if (text.IndexOf('\ufffd') < 0) return text;
        var back = Encoding.UTF8.GetBytes(text);
        var at = 0;
        while (at < back.Length && start + at < bytes.Length && back[at] == bytes[start + at]) at++;
        if (at == back.Length && start + at == bytes.Length) return text;
        while (at > 0 && at < back.Length && (back[at] & 0xC0) == 0x80) at--;
        var cursor = new JsonCursor(text, 0);
        cursor.Step(Encoding.UTF8.GetCharCount(back, 0, at));
        findings.Encoding(cursor.Here(1), "The file is not UTF-8: there is a byte " + Hex(bytes, start + at) + " here, read as U+FFFD. Save the file as UTF-8.");
        return text;
    }

    private static string Hex(byte[] bytes, int at) =>
        "0x" + bytes[at].ToString("X2", System.Globalization.CultureInfo.InvariantCulture);

    private static bool StartsWith(byte[] bytes, byte first, byte second) =>
        bytes.Length >= 2 && bytes[0] == first && bytes[1] == second;
}
