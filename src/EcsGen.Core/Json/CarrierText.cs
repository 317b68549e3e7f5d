#nullable enable
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EcsGen.Json;

/// <summary>
/// The text that an assembly carries to the build: canonical JSON with marked holes. U+0001 name U+0001 is a hole inside a
/// text, U+0002 name U+0002 one that stands for a number or a boolean. Canonical JSON has no raw control character, so a
/// mark is never anything else. This file depends on nothing, because the build task compiles it too.
/// </summary>
internal static class CarrierText
{
    /// <summary>The mark on both sides of the name of a hole inside a text.</summary>
    public const char TextMark = '\u0001';

    /// <summary>The mark on both sides of the name of a hole that stands for a number or a boolean.</summary>
    public const char BareMark = '\u0002';

    private static readonly char[] Marks = { TextMark, BareMark };

    /// <summary>The names of the parameters, each once, in the order in which they first occur.</summary>
    public static IReadOnlyList<string> Names(string carrier)
    {
        var names = new List<string>();
        Replace(carrier, (name, bare) =>
        {
            if (!names.Contains(name)) names.Add(name);
            return "";
        });
        return names;
    }

    /// <summary>The text with every hole as <c>{Name}</c>, which is JSON again: a bare hole becomes a text.</summary>
    public static string ToFileText(string carrier) => Replace(carrier, FileHole);

    /// <summary>
    /// Fills the holes. A hole without a value stays as <c>{Name}</c>, and its name is in <paramref name="missing"/>. Null when
    /// a value can't stand where it is to stand; <paramref name="error"/> then says which and what to write.
    /// </summary>
    public static string? Fill(
        string carrier, IReadOnlyDictionary<string, string> values, out IReadOnlyList<string> missing, out string? error) =>
        Fill(carrier, values, FileHole, out missing, out error);

    /// <summary>Fills the holes that have a value, and leaves the others as holes. Null when a value can't stand where it is to stand.</summary>
    public static string? FillKnown(string carrier, IReadOnlyDictionary<string, string> values) =>
        Fill(carrier, values, MarkedHole, out _, out _);

    /// <summary>The text with every hole written by <paramref name="hole"/>, which gets the name and whether it stands for a number or a boolean.</summary>
    public static string Replace(string carrier, Func<string, bool, string> hole)
    {
        var text = new StringBuilder(carrier.Length);
        var from = 0;
        while (true)
        {
            var start = carrier.IndexOfAny(Marks, from);
            var end = start < 0 ? -1 : carrier.IndexOf(carrier[start], start + 1);
            if (end < 0) return text.Append(carrier, from, carrier.Length - from).ToString();
            text.Append(carrier, from, start - from);
            text.Append(hole(carrier.Substring(start + 1, end - start - 1), carrier[start] == BareMark));
            from = end + 1;
        }
    }

    private static string? Fill(
        string carrier, IReadOnlyDictionary<string, string> values, Func<string, bool, string> open, out IReadOnlyList<string> missing, out string? error)
    {
        var unfilled = new List<string>();
        string? wrong = null;
        var text = Replace(carrier, (name, bare) =>
        {
            if (!values.TryGetValue(name, out var value) || value is null)
            {
                if (!unfilled.Contains(name)) unfilled.Add(name);
                return open(name, bare);
            }
            if (!bare) return Escape(value);
            if (!IsBareValue(value)) wrong ??= NotBare(name, value);
            return value;
        });
        missing = unfilled;
        error = wrong;
        return wrong is null ? text : null;
    }

    /// <summary>Whether this may stand without quotes: a number in JSON's grammar, true, false, a list or an object.</summary>
    public static bool IsBareValue(string value) => IsScalar(value) || JsonGrammar.IsStructure(value);

    /// <summary>Whether this is a number in JSON's grammar, true or false.</summary>
    public static bool IsScalar(string value) => value == "true" || value == "false" || IsNumber(value);

    /// <summary>Whether this is a number in JSON's grammar.</summary>
    public static bool IsNumber(string value)
    {
        var at = 0;
        if (Is(value, at, '-')) at++;
        if (Is(value, at, '0')) at++;
        else if (!Digits(value, ref at)) return false;
        if (Is(value, at, '.'))
        {
            at++;
            if (!Digits(value, ref at)) return false;
        }
        if (Is(value, at, 'e') || Is(value, at, 'E'))
        {
            at++;
            if (Is(value, at, '+') || Is(value, at, '-')) at++;
            if (!Digits(value, ref at)) return false;
        }
        return at == value.Length;
    }

    /// <summary>The text as it stands between quotes: escaped where JSON, or a valid encoding, needs it and nowhere else.</summary>
    public static string Escape(string text)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var escape = EscapeOf(text, i);
            if (escape is not null) escaped ??= new StringBuilder(text, 0, i, text.Length + 16);
            if (escape is not null) escaped!.Append(escape);
            else escaped?.Append(text[i]);
        }
        return escaped?.ToString() ?? text;
    }

    private static string? EscapeOf(string text, int i)
    {
        var c = text[i];
        switch (c)
        {
            case '"': return "\\\"";
            case '\\': return "\\\\";
            case '\b': return "\\b";
            case '\f': return "\\f";
            case '\n': return "\\n";
            case '\r': return "\\r";
            case '\t': return "\\t";
        }
        // U+2028 and U+2029 end a line for JavaScript and for some editors
        var plain = c >= ' ' && c != '\u2028' && c != '\u2029' && !IsLoneSurrogate(text, i);
        return plain ? null : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the unit there is half of a pair whose other half is missing.</summary>
    public static bool IsLoneSurrogate(string text, int i)
    {
        if (char.IsHighSurrogate(text[i])) return i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]);
        return char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
    }

    private static string FileHole(string name, bool bare) => bare ? "\"{" + name + "}\"" : "{" + name + "}";

    private static string MarkedHole(string name, bool bare) => bare ? BareMark + name + BareMark : TextMark + name + TextMark;

    private static string NotBare(string name, string value) =>
        "The parameter " + name + " stands for a number, a boolean or JSON, and its value is \"" + Escape(value)
        + "\". Write a number as JSON has it (80, -1, 0.5), true or false, or for a member with members of its own { ... } or [ ... ].";

    private static bool Is(string value, int at, char c) => at < value.Length && value[at] == c;

    private static bool Digits(string value, ref int at)
    {
        var start = at;
        while (at < value.Length && value[at] >= '0' && value[at] <= '9') at++;
        return at > start;
    }
}
