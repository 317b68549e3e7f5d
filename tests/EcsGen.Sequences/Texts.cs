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

    /// <summary>The text of an event without what differs between runs: the name of the service, ids of tasks, deployments and instances.</summary>
    public static string Masked(string text) => Ids().Replace(Service().Replace(text, "($1 S"), "<id>");

    [GeneratedRegex(@"\((service) [^ ,)]+")]
    private static partial Regex Service();

    [GeneratedRegex("<[^>]*id[^>]*>|<[A-Z]>|[0-9a-f]{32}|(?<=ecs-svc/)[0-9]+|(?<=targetgroup/)[^ )]+")]
    private static partial Regex Ids();

    [GeneratedRegex("(?:sleeps|runs|works for) ([0-9.]+) s(?:.*?exits ([0-9]+))?")]
    private static partial Regex Run();
}
