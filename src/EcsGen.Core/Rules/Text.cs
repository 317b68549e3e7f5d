using System.Collections.Generic;
using System.Globalization;

namespace EcsGen.Rules;

/// <summary>Numbers as texts for properties: the same on every machine.</summary>
internal static class Text
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What to write for a number outside of a range.</summary>
    public static IReadOnlyDictionary<string, string> Nearest(int number, int least, int most) =>
        Registration.Properties(("replacement", Of(number < least ? least : most)));
}
