using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers.JsonFiles;

/// <summary>Why a file may be ours, the surer the later.</summary>
internal enum JsonOrigin
{
    /// <summary>It is not: no JSON by its name, or the project checks none.</summary>
    NotOurs,

    /// <summary>The project has it for whatever reason: it counts when its content is plainly a task definition.</summary>
    Present,

    /// <summary>It is named like a task definition: that it is no JSON is worth saying.</summary>
    Named,

    /// <summary>The project lists it as a file of ECS, of whatever kind: that it is none is worth saying.</summary>
    Listed,
}

/// <summary>Tells the origin of a file by what EcsGen.targets says to the compiler.</summary>
internal static class JsonOrigins
{
    private const string Metadata = "build_metadata.AdditionalFiles.EcsGenJson";

    private const string Switch = "build_property.EcsGenCheckJson";

    public static JsonOrigin Of(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (options.GlobalOptions.Has(Switch, "false")) return JsonOrigin.NotOurs;
        options.GetOptions(file).TryGetValue(Metadata, out var origin);
        return origin switch
        {
            "listed" => JsonOrigin.Listed,
            "named" => JsonOrigin.Named,
            _ => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JsonOrigin.Present : JsonOrigin.NotOurs,
        };
    }

    /// <summary>Whether an option has that value.</summary>
    public static bool Has(this AnalyzerConfigOptions options, string key, string value) =>
        options.TryGetValue(key, out var found) && string.Equals(found, value, StringComparison.OrdinalIgnoreCase);
}
