using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace EcsGen.Bench.Build;

/// <summary>The share of our analyzers and of our generator in a build, by the compiler's own report (ReportAnalyzer), after an edit of one definition.</summary>
internal static partial class AnalyzerBench
{
    public static async Task Run(Options options)
    {
        var sizes = options.Sizes ?? [1000];
        using var scratch = await Scratch.Create(sizes);
        Console.WriteLine("| definitions | compiler server | part | s |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var size in sizes)
        {
            await Measure(scratch, size, options, "off", "-p:UseSharedCompilation=false");
            await Measure(scratch, size, options, "on", "-p:UseSharedCompilation=true", CompilerServer.Argument);
        }
        CompilerServer.Stop();
    }

    private static async Task Measure(Scratch scratch, int size, Options options, string server, params string[] arguments)
    {
        var parts = new SortedDictionary<string, Times>(StringComparer.Ordinal);
        for (var round = -1; round < (options.Repetitions ?? 5); round++)
        {
            var (_, _, output) = await scratch.Build(Scratch.Name(size, true), [.. arguments, "-p:ReportAnalyzer=true", "-v:d"]);
            // the summary repeats what the build said
            var seen = output.Split('\n').Select(line => Part().Match(line.Trim())).Where(match => match.Success).DistinctBy(match => match.Groups["name"].Value);
            foreach (var match in seen)
            {
                var name = match.Groups["name"].Value;
                if (!parts.TryGetValue(name, out var times)) parts.Add(name, times = new Times());
                if (round >= 0) times.Add(TimeSpan.FromSeconds(match.Groups["time"].Value[0] == '<' ? 0 : double.Parse(match.Groups["time"].Value, CultureInfo.InvariantCulture)));
            }
        }
        foreach (var (name, times) in parts) Console.WriteLine($"| {size:N0} | {server} | {name} | {times.InSeconds()} |");
    }

    [GeneratedRegex(@"^(?<time><?\d+[.,]\d+)\s+<?\d+\s+EcsGen\.Roslyn\.(\w+\.)*(?<name>\w+)(\s|$)")]
    private static partial Regex Part();
}
