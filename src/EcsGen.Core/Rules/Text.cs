using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsGen.Rules;

/// <summary>Numbers as texts for properties: the same on every machine.</summary>
internal static class Text
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What can be written instead, after "write": the only one, or one of several; empty when there is none.</summary>
    public static string OneOf(IEnumerable<string> values) => values.ToArray() switch
    {
        [] => "",
        [var only] => only,
        var several => "one of " + string.Join(", ", several),
    };

    /// <summary>What to write for a number outside of a range.</summary>
    public static IReadOnlyDictionary<string, string> Nearest(int number, int least, int most) =>
        Registration.Properties(("replacement", Of(number < least ? least : most)));
}
