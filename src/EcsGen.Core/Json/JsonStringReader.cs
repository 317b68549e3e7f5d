using System.Collections.Generic;
using System.Text;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Reads one text between quotes.</summary>
internal sealed class JsonStringReader(JsonCursor cursor, JsonFindings findings, JsonSyntax syntax, MemberPath path)
{
    private readonly char quote = cursor.Current;
    private readonly StringBuilder text = new();
    private readonly LinePlace begin = cursor.Here(1);
    private Finding? control;
    private int taken;

    /// <summary>The pieces of the text, where placeholders with quotes of their own are read.</summary>
    public List<TemplatePart>? Parts { get; private set; }

    /// <summary>The text whose opening quote is here; null after an error.</summary>
    public string? Read()
    {
        findings.TextBegins();
        cursor.Step();
        while (!cursor.Is(quote))
        {
            if (syntax.QuotedPlaceholders && ReadPlaceholder()) continue;
            if (cursor.AtEnd) findings.Error(path, begin, JsonComplaints.UnclosedText);
            else if (cursor.Is('\\')) ReadEscape();
            else ReadUnit();
            if (findings.Failed) return null;
        }
        cursor.Step();
        AddPart();
        var value = text.ToString();
        if (HasLoneSurrogate(value)) findings.Loose(path, cursor.Since(begin), JsonComplaints.LoneSurrogate);
        return value;
    }

    private bool ReadPlaceholder()
    {
        var length = cursor.AtEnd ? 0 : Placeholder.LengthAt(cursor.Text, cursor.Position);
        if (length == 0 || cursor.Text.IndexOf('\n', cursor.Position, length) >= 0) return false;
        Parts ??= new List<TemplatePart>();
        AddPart();
        Parts.Add(TemplateText.Part(cursor.Text.Substring(cursor.Position, length)));
        text.Append(cursor.Text, cursor.Position, length);
        taken = text.Length;
        cursor.Step(length);
        return true;
    }

    // the piece since the last placeholder; a text without any has no parts
    private void AddPart()
    {
        if (Parts is not null && text.Length > taken) Parts.Add(new TemplatePart(text.ToString(taken, text.Length - taken), false));
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
        else if (c == '\'' && syntax.Jsonnet) Take(c, 2);
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
