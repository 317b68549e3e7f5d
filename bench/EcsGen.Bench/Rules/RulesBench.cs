using System;
using System.Diagnostics;
using System.Globalization;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Bench.Rules;

/// <summary>Judging a definition of ten containers without a mistake, beside reading it: all in one process, taking turns.</summary>
internal static class RulesBench
{
    private const int Batch = 200;
    private const int WarmUps = 20;

    public static void Run(Options options)
    {
        var text = CleanDefinition.Json;
        var node = Conform.To(Shapes.RegisterTaskDefinitionRequest, JsonReader.Read(text).Root!).Node;
        var definition = RegisterTaskDefinitionRequest.FromNode(node);
        var judged = new TaskOptions(Origin.Json) { FargatePlatform = "1.4.0" };
        (string Name, Action Act, Times Times)[] things =
        [
            ("System.Text.Json parses the text", () => System.Text.Json.JsonDocument.Parse(text).Dispose(), new()),
            ("EcsGen reads the text", () => JsonReader.Read(text), new()),
            ("EcsGen makes the model", () => RegisterTaskDefinitionRequest.FromNode(node), new()),
            ("EcsGen's rules judge it", () => Catalogue.Check(definition, judged, node), new()),
        ];
        for (var round = -WarmUps; round < (options.Repetitions ?? 31); round++)
            foreach (var (_, act, times) in things)
            {
                var time = Measure(act);
                if (round >= 0) times.Add(time);
            }
        Console.WriteLine("| what | µs | bytes | × System.Text.Json |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (name, act, times) in things)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {times.InMicroseconds(Batch)} | {Allocated(act):N0} | {times.Median / things[0].Times.Median:0.0} |"));
    }

    private static TimeSpan Measure(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Batch; i++) act();
        return Stopwatch.GetElapsedTime(start);
    }

    private static long Allocated(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
