using System.Globalization;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

/// <summary>Keys and values of tags: <c>([\p{L}\p{Z}\p{N}_.:/=+\-@]*)</c>, counted in code points.</summary>
internal static class TagText
{
    // a definition is refused with another exception than the rest
    public static EquatableArray<Refusal> Refuses(string message) => Launches.Both(
        Registration.Refuses(message, Registration.Tags),
        Launches.Create(message), Launches.Runs(message), Launches.Cluster(message), Launches.Provider(message));

    public static string? Complaint(string text, int min, int max)
    {
        if (Placeholders.IsIn(text)) return null;
        var length = 0;
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1, length++)
            if (!IsAllowed(text, i))
                return $"contains '{text[i]}' and ECS takes letters, digits, spaces and _ . : / = + - @: write it without";
        if (length < min) return "is empty: write a key";
        return length > max ? $"has {length} characters and ECS takes at most {max}: write a shorter one" : null;
    }

    /// <summary>The text, or its beginning, for a message.</summary>
    public static string Short(string text) => text.Length <= 40 ? text : text.Substring(0, 37) + "...";

    private static bool IsAllowed(string text, int index) =>
        text[index] is '_' or '.' or ':' or '/' or '=' or '+' or '-' or '@'
        || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
