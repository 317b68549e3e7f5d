using System.Globalization;
using System.Text;

namespace EcsGen.Roslyn.Generation;

/// <summary>
/// File names for generated sources. Two different types never get one name, also where case is ignored: the compiler compares these names
/// without case, and a second one of the same name would lose everything that the generator made.
/// </summary>
internal static class HintName
{
    public const string Suffix = ".ecs.g.cs";

    /// <summary>For a container's class of its own, which may be a definition at the same time by mistake. No name of a type has a hyphen.</summary>
    public const string ContainerSuffix = "-container.ecs.g.cs";

    /// <summary>
    /// The name for a type by its metadata name: an upper-case letter is written <c>_X</c>, an underscore <c>__</c>, what is not ASCII <c>_0</c>
    /// and four hexadecimal digits.
    /// </summary>
    public static string For(string metadataName, string suffix = Suffix)
    {
        var name = new StringBuilder(metadataName.Length + 16);
        foreach (var c in metadataName)
        {
            if (c == '_') name.Append("__");
            else if (c is >= 'A' and <= 'Z') name.Append('_').Append(c);
            else if (c < 128) name.Append(c);
            else name.Append("_0").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        return name.Append(suffix).ToString();
    }
}
