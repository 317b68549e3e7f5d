using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace EcsGen.Facts;

/// <summary>C# names from the API's names.</summary>
internal static partial class Names
{
    private static readonly string[] Keywords = ["namespace", "operator", "default", "type" + "of", "class", "event", "string", "base"];

    /// <summary>containerPort → ContainerPort.</summary>
    public static string Pascal(string member) => char.ToUpperInvariant(member[0]) + member[1..];

    /// <summary>namespace → @namespace.</summary>
    public static string Parameter(string member) => Keywords.Contains(member) ? "@" + member : member;

    /// <summary>The anchor that a heading gets on a page.</summary>
    public static string Anchor(string heading) => heading.ToLowerInvariant();

    /// <summary>FARGATE → Fargate, json-file → JsonFile, WINDOWS_SERVER_20H2_CORE → WindowsServer20H2Core, X86_64 → X86_64.</summary>
    public static string EnumValue(string value)
    {
        if (value.Any(char.IsLower) && value.Any(char.IsUpper)) return Pascal(value);
        var words = value.Split('_', '-').Select(Word);
        return words.Aggregate((left, right) => left + (char.IsDigit(left[^1]) && char.IsDigit(right[0]) && !left.Contains("Windows", StringComparison.Ordinal) ? "_" : "") + right);
    }

    private static string Word(string word) =>
        VersionWord().IsMatch(word) ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();

    [GeneratedRegex("^[0-9]+[A-Z][0-9]+$")]
    private static partial Regex VersionWord();
}
