using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace EcsGen.Rules;

/// <summary>The names that ECS gives families, containers and volumes: <c>^[A-Za-z0-9_-]{1,255}$</c>.</summary>
internal static class EcsNames
{
    public const int MaxLength = 255;

    public static bool IsAllowed(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-';

    /// <summary>Whether all characters of a name are allowed.</summary>
    public static bool AreAllowed(string name)
    {
        foreach (var c in name)
            if (!IsAllowed(c))
                return false;
        return true;
    }

    /// <summary>What is wrong with a name, for the end of a sentence that begins with it; null when nothing is, or when a tool will still fill it.</summary>
    public static string? Complaint(string name)
    {
        if (name.Length is > 0 and <= MaxLength && AreAllowed(name) || Placeholders.IsIn(name)) return null;
        if (name.Length == 0) return "is empty: write 1 to 255 letters, digits, '_' and '-'";
        if (!AreAllowed(name)) return $"contains '{name.First(c => !IsAllowed(c))}' and ECS takes only letters, digits, '_' and '-'{Suggestion(name)}";
        return $"has {name.Length} characters and ECS takes at most {MaxLength}: write a shorter one";
    }

    /// <summary>The name with hyphens for what is not allowed, or null where that gives no name.</summary>
    public static string? Repaired(string name)
    {
        var repaired = new string(name.Select(c => IsAllowed(c) ? c : '-').ToArray()).Trim('-');
        return repaired.Length is > 0 and <= MaxLength ? repaired : null;
    }

    /// <summary>What a code fix needs: the repaired name, where there is one.</summary>
    public static IReadOnlyDictionary<string, string> Fix(string name) => Repaired(name) is { } repaired ? Registration.Properties(("replacement", repaired)) : Registration.Properties();

    /// <summary>What a code fix needs for a name of lower-case letters: the name so written, where it then has the form.</summary>
    public static IReadOnlyDictionary<string, string> Lower(string name, Regex form) =>
        name.ToLowerInvariant().Replace(' ', '-').TrimStart('-') is var lower && form.IsMatch(lower) ? Registration.Properties(("replacement", lower)) : Registration.Properties();

    private static string Suggestion(string name) => Repaired(name) is { } repaired ? $": write '{repaired}'" : "";
}
