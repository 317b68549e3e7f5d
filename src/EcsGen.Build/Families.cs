using System.Linq;

namespace EcsGen.Build;

/// <summary>Families as file names.</summary>
internal static class Families
{
    public const string Extension = ".json";
    public const string TemplateExtension = ".template.json";

    /// <summary>Most file systems end a name at 255; ECS allows a family just as long, without the extension.</summary>
    public const int MaxLength = 255 - 14;

    /// <summary>Whether a family can be a file name everywhere: what ECS allows has no separator, dot or space.</summary>
    public static bool IsFileName(string family) => family.Length is > 0 and <= MaxLength && family.All(IsAllowed);

    /// <summary>The family whose file has this name; null for a name that no definition's file can have.</summary>
    public static string? OfFile(string fileName)
    {
        var family = Without(fileName, TemplateExtension) ?? Without(fileName, Extension);
        return family is not null && IsFileName(family) ? family : null;
    }

    private static string? Without(string name, string end) =>
        name.EndsWith(end, System.StringComparison.Ordinal) ? name.Substring(0, name.Length - end.Length) : null;

    private static bool IsAllowed(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_';
}
