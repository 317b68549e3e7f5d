using System.Text;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Reads one text between quotes.</summary>
internal sealed class JsonStringReader(JsonCursor cursor, JsonFindings findings, MemberPath path)
{
    private readonly StringBuilder text = new();
    private readonly LinePlace begin = cursor.Here(1);
    private Finding? control;

    /// <summary>The text whose opening quote is here; null after an error.</summary>
    public string? Read()
    {
        findings.TextBegins();
        cursor.Step();
        while (!cursor.Is('"'))
        {
            if (cursor.AtEnd) findings.Error(path, begin, JsonComplaints.UnclosedText);
            else if (cursor.Is('\\')) ReadEscape();
            else ReadUnit();
            if (findings.Failed) return null;
        }
        cursor.Step();
        var value = text.ToString();
        if (HasLoneSurrogate(value)) findings.Loose(path, cursor.Since(begin), JsonComplaints.LoneSurrogate);
        return value;
    }

    private void ReadUnit()
    {
        var c = cursor.Current;
        if (c < ' ')
        {
            control ??= findings.Loose(path, cursor.Here(1), JsonComplaints.ControlCharacter(c));
            if (c is '\n' or '\r') findings.TextBroken(begin, control);
        }
        text.Append(c);
        cursor.Step();
    }

    private void ReadEscape()
    {
        var c = cursor.Ahead(1);
        var simple = "\"\\/bfnrt".IndexOf(c);
        if (c == 'u') ReadCode();
        else if (simple < 0) findings.Error(path, cursor.Here(2), JsonComplaints.Escape(cursor));
        else Take("\"\\/\b\f\n\r\t"[simple], 2);
    }

    private void ReadCode()
    {
        var code = 0;
        for (var i = 2; i < 6; i++)
        {
            var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(cursor.Ahead(i)));
            code = digit < 0 || code < 0 ? -1 : (code * 16) + digit;
        }
        if (code < 0) findings.Error(path, cursor.Here(2), JsonComplaints.CodeEscape);
        else Take((char)code, 6);
    }

    private void Take(char c, int length)
    {
        text.Append(c);
        cursor.Step(length);
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (var i = 0; i < value.Length; i++)
            if (CarrierText.IsLoneSurrogate(value, i))
                return true;
        return false;
    }
}
