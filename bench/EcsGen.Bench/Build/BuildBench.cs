using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace EcsGen.Bench.Build;

/// <summary>Whole builds after an edit of one definition, with the package and without, taking turns.</summary>
internal static class BuildBench
{
    private static readonly Variant Without = new("without EcsGen", false, []);
    private static readonly Variant With = new("EcsGen", true, []);
    private static readonly Variant NoAnalyzers = new("EcsGen, no analyzers", true, ["-p:RunAnalyzers=false"]);

    public static async Task Run(Options options)
    {
        var sizes = options.Sizes ?? [100, 1000];
        using var scratch = await Scratch.Create(sizes);
        Console.WriteLine("| definitions | compiler server | build | s | more than without, s |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var size in sizes)
        {
            await Measure(scratch, size, options, "off", ["-p:UseSharedCompilation=false"], Without, With, NoAnalyzers);
            // what a server did is on nobody's account
            if (!options.UseProcessorTime) await Measure(scratch, size, options, "on", ["-p:UseSharedCompilation=true", CompilerServer.Argument], Without, With);
            await Report(scratch, size);
        }
        CompilerServer.Stop();
    }

    private static async Task Measure(Scratch scratch, int size, Options options, string server, string[] arguments, params Variant[] variants)
    {
        var times = variants.ToDictionary(variant => variant, _ => new Times());
        var repetitions = options.Repetitions ?? 11;
        for (var round = -1; round < repetitions; round++)
        {
            foreach (var variant in variants)
            {
                var (time, processor, _) = await scratch.Build(Scratch.Name(size, variant.WithPackage), [.. arguments, .. variant.Arguments]);
                if (round >= 0) times[variant].Add(options.UseProcessorTime ? processor : time);
            }
        }
        foreach (var variant in variants)
            Console.WriteLine($"| {size:N0} | {server} | {variant.Name} | {times[variant].InSeconds()} | {((times[variant].Median - times[Without].Median) / 1000).ToString("0.00", CultureInfo.InvariantCulture)} |");
    }

    /// <summary>What the compiler and MSBuild themselves say of our parts, for orientation: the report itself takes time.</summary>
    private static async Task Report(Scratch scratch, int size)
    {
        var (_, _, output) = await scratch.Build(Scratch.Name(size, true), "-p:UseSharedCompilation=false", "-p:ReportAnalyzer=true", "-v:d", "-clp:PerformanceSummary");
        Console.Error.WriteLine($"{size:N0} definitions, as the compiler and MSBuild report it:");
        foreach (var line in output.Split('\n').Select(line => line.Trim()).Where(IsOurs).Distinct()) Console.Error.WriteLine("  " + line.Split(" (")[0]);
    }

    private static bool IsOurs(string line) =>
        line is [>= '0' and <= '9' or '<', ..] && !line.Contains('>', StringComparison.Ordinal)
        && (line.Contains(" EcsGen.Roslyn.", StringComparison.Ordinal) || line.Contains("ms  WriteTaskDefinitions", StringComparison.Ordinal) || line.Contains("ms  Csc", StringComparison.Ordinal));

    private sealed record Variant(string Name, bool WithPackage, string[] Arguments);
}
