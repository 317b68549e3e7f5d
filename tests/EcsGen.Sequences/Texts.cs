using System;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EcsGen.Testing;

namespace EcsGen.Sequences;

/// <summary>What recordings say in words about containers, as "sleeps 3 s, exits 0".</summary>
internal static partial class Texts
{
    /// <summary>Takes up what the commands of a definition say.</summary>
    public static void Behave(EcsSimulator ecs, JsonObject definition)
    {
        foreach (var container in definition["containerDefinitions"]?.AsArray() ?? [])
            Behave(ecs, (string?)container?["name"], container?["command"]?.ToJsonString() ?? "");
    }

    /// <summary>Takes up one text; nothing happens when it says nothing about time and exit code.</summary>
    public static void Behave(EcsSimulator ecs, string? container, string text)
    {
        if (container is null || Read(text) is not { } behaviour) return;
        ecs.SetBehaviour(new ContainerSelector { Container = container }, behaviour);
    }

    public static ContainerBehaviour? Read(string text)
    {
        var match = Run().Match(text);
        if (!match.Success) return null;
        return new ContainerBehaviour
        {
            RunsFor = TimeSpan.FromSeconds(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)),
            ExitCode = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : 0,
        };
    }

    [GeneratedRegex("(?:sleeps|runs|works for) ([0-9.]+) s(?:.*?exits ([0-9]+))?")]
    private static partial Regex Run();
}
