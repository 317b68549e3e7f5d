using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules;

/// <summary>The values of the API's enums by the enum's name, from the classes that hold them as constants.</summary>
internal static class EnumValues
{
    private static readonly Lazy<Dictionary<string, EquatableArray<string>>> ByName = new(() =>
        typeof(NetworkMode).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(NetworkMode).Namespace)
            .Select(type => (type.Name, All: type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)))
            .Where(item => item.All is EquatableArray<string>)
            .ToDictionary(item => item.Name, item => (EquatableArray<string>)item.All!));

    // names that other tools have for the same thing
    private static readonly Dictionary<string, string> Aliases = new() { ["amd64"] = CPUArchitecture.X86_64, ["x64"] = CPUArchitecture.X86_64, ["aarch64"] = CPUArchitecture.Arm64 };

    /// <summary>Whether the API's enum has that value; true also for an enum that is not known.</summary>
    public static bool Has(string enumName, string text)
    {
        if (!ByName.Value.TryGetValue(enumName, out var values)) return true;
        foreach (var value in values)
            if (value == text)
                return true;
        return false;
    }

    /// <summary>The values of an enum, for "write one of …".</summary>
    public static string All(string enumName) => ByName.Value.TryGetValue(enumName, out var values) ? string.Join(", ", values) : "";

    /// <summary>
    /// The value that was meant, where the text differs from it in case and separators, or is a slip of the keyboard; null for a value of the enum and for an unknown one.
    /// </summary>
    public static string? Meant(string enumName, string text)
    {
        if (Has(enumName, text)) return null;
        var values = ByName.Value[enumName];
        var plain = Plain(text);
        return values.FirstOrDefault(value => Plain(value) == plain)
            ?? (Aliases.TryGetValue(plain, out var alias) && values.Contains(alias) ? alias : null)
            ?? Misspelling.Of(plain, values, Plain);
    }

    private static string Plain(string text) => new(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
}
