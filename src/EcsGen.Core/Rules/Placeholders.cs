using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>
/// What other tools still fill in, in a text that a C# attribute gives (a JSON file has such texts as values that are not known). Such a text is not
/// known yet; nor is one with any other pair of braces.
/// </summary>
internal static class Placeholders
{
    public static bool IsIn(string text) => Placeholder.IsIn(text) || (text.IndexOf('{') is var open and >= 0 && text.IndexOf('}', open) > 0);
}
