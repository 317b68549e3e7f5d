using System.Globalization;

namespace EcsGen.Rules;

/// <summary>Numbers as texts for properties: the same on every machine.</summary>
internal static class Text
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
