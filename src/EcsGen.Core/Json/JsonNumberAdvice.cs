using System;
using System.Globalization;

namespace EcsGen.Json;

/// <summary>What to write instead of a number that JSON does not have.</summary>
internal static class JsonNumberAdvice
{
    /// <summary>Null when it is no number in any language.</summary>
    public static string? For(string word)
    {
        var negative = word.StartsWith("-", StringComparison.Ordinal);
        var digits = negative || word.StartsWith("+", StringComparison.Ordinal) ? word.Substring(1) : word;
        if (digits.Length == 0 || (digits[0] != '.' && !IsDigit(digits[0]))) return null;
        var cure = Cure(digits);
        if (cure is null) return "If it is a text, it stands in double quotes: write " + JsonFound.Quoted(word) + ".";
        return "Write " + (negative && cure != "0" ? "-" : "") + cure + ", or " + JsonFound.Quoted(word) + " if it is a text.";
    }

    private static string? Cure(string digits)
    {
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return FromHex(digits.Substring(2));
        var cured = digits.Replace("_", "").TrimStart('0');
        if (cured.Length == 0 || !IsDigit(cured[0])) cured = "0" + cured;
        if (cured.EndsWith(".", StringComparison.Ordinal)) cured = cured.Substring(0, cured.Length - 1);
        return JsonText.IsNumber(cured) ? cured : null;
    }

    private static string? FromHex(string digits) =>
        long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value >= 0
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
