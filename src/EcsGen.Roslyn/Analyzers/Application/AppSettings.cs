using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using EcsGen.Json;
using EcsGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers.Application;

/// <summary>The keys of the project's appsettings.json files, which EcsGen.targets shows to the compiler.</summary>
internal static class AppSettings
{
    /// <summary>Whether one of these sections or keys is there.</summary>
    public static bool Say(AnalyzerOptions options, CancellationToken cancel, params string[] names) =>
        Keys(options, cancel).Any(key => names.Any(name => key.Equals(name, StringComparison.OrdinalIgnoreCase) || key.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Every key, sections and values, as <c>Db:Host</c>.</summary>
    public static IEnumerable<string> Keys(AnalyzerOptions options, CancellationToken cancel) =>
        options.AdditionalFiles
            .Where(file => Path.GetFileName(file.Path) is { } name && name.StartsWith("appsettings.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            .Select(file => file.GetText(cancel)).OfType<Microsoft.CodeAnalysis.Text.SourceText>()
            .SelectMany(text => JsonReader.Read(text.ToString()).Root is { } root ? Below(root, "") : []);

    private static IEnumerable<string> Below(Node node, string prefix)
    {
        foreach (var member in node.Members)
        {
            yield return prefix + member.Name;
            foreach (var key in Below(member.Value, prefix + member.Name + ":")) yield return key;
        }
        for (var i = 0; i < node.Items.Count; i++)
            foreach (var key in Below(node.Items[i], prefix + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":")) yield return key;
    }
}
