namespace EcsGen.Json;

/// <summary>What JSON's own grammar says about texts and numbers.</summary>
public static class JsonText
{
    /// <summary>The text as it stands between quotes: escaped where JSON, or a valid encoding, needs it and nowhere else.</summary>
    public static string Escape(string text) => CarrierText.Escape(text);

    /// <summary>The text as a JSON string, with its quotes.</summary>
    public static string Quote(string text) => "\"" + CarrierText.Escape(text) + "\"";

    /// <summary>Whether this is a number in JSON's grammar: no leading zero, plus sign, hexadecimal digit, NaN or Infinity.</summary>
    public static bool IsNumber(string literal) => CarrierText.IsNumber(literal);
}
