using System;
using System.Globalization;
using System.Linq;
using EcsGen.Bench;
using EcsGen.Testing.Placement;

namespace EcsGen.Testing.Bench;

/// <summary>Ten tasks for each instance, spread over zones, packed by memory, on the instances of which an expression holds.</summary>
internal static class PlacementBench
{
    // the scans would take minutes for all tasks of the largest fleet: they place so many, on the same fleet half full
    private const int TasksOfAScan = 2000;

    public static void Run(Options options)
    {
        Console.WriteLine("| instances | tasks | how | placements/s | µs each | × indexed |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Measure(options with { Repetitions = 3 }, 1000, print: false);
        foreach (var size in options.Sizes ?? [100, 1000, 10_000]) Measure(options, size, print: true);
    }

    private static void Measure(Options options, int size, bool print)
    {
        var (indexed, scanned, plain) = (new Times(), new Times(), new Times());
        var tasks = size * 10;
        var scans = Math.Min(tasks, TasksOfAScan);
        for (var repetition = 0; repetition < (options.Repetitions ?? 5); repetition++)
        {
            // small fleets several times, or the clock would see nothing
            var fleets = Enumerable.Range(0, Math.Max(1, 100_000 / tasks)).Select(_ => Fleets.Make(size)).ToList();
            indexed.Add(Clock.Time(options, () => fleets.ForEach(fleet => Place(fleet, tasks, fleet.Place))) / (tasks * fleets.Count));
            var half = Fleets.Make(size);
            Place(half, tasks / 2, half.Place);
            var scan = new Scan(half, Fleets.Request);
            scanned.Add(Clock.Time(options, () => Place(half, scans, (_, draw) => scan.Choose(draw), scan.Placed)) / scans);
            var few = Math.Min(scans, 200);
            plain.Add(Clock.Time(options, () => Place(half, few, (request, draw) => PlainPlacement.Choose(request, half.Instances, draw))) / few);
        }
        if (!print) return;
        Row(size, tasks, "index", indexed, indexed);
        Row(size, scans, "scan of all instances, constraint evaluated once", scanned, indexed);
        Row(size, Math.Min(scans, 200), "the plain function", plain, indexed);
    }

    private static void Place(Fleet fleet, int tasks, Func<PlacementRequest, ulong, PlacementInstance?> choose, Action<PlacementInstance>? placed = null)
    {
        var draw = 0x9E3779B97F4A7C15UL;
        for (var task = 0; task < tasks; task++)
        {
            draw = (draw * 6364136223846793005UL) + 1442695040888963407UL;
            var instance = choose(Fleets.Request, draw) ?? throw new InvalidOperationException("the fleet is full");
            fleet.Add(instance, Fleets.Request.Footprint, Fleets.Request.Group);
            placed?.Invoke(instance);
        }
    }

    private static void Row(int size, int tasks, string how, Times each, Times reference) => Console.WriteLine(string.Format(
        CultureInfo.InvariantCulture, "| {0:N0} | {1:N0} | {2} | {3:N0} | {4:0.00} | {5:0.0} |", size, tasks, how, 1000 / each.Median, each.Median * 1000, each.Median / reference.Median));
}
