using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Bench.Driver;

/// <summary>The generators through the compiler's own driver, all in one process, taking turns.</summary>
internal static class DriverBench
{
    private static readonly (string Name, Func<Session, TimeSpan> Run)[] Steps =
    [
        ("first run", session => session.First()),
        ("unrelated edit", session => session.EditUnrelated()),
        ("edit of one", session => session.EditOne()),
        ("new member elsewhere", session => session.AddMember()),
    ];

    public static void Run(Options options)
    {
        var candidates = Candidate.All.Where(candidate => options.Only is null || options.Only.Any(only => candidate.Name.StartsWith(only, StringComparison.OrdinalIgnoreCase))).ToArray();
        Console.WriteLine("| types | generator | " + string.Join(" | ", Steps.Select(step => step.Name + ", ms")) + " | × binding floor |");
        Console.WriteLine("|---|---|" + string.Concat(Steps.Select(_ => "---|")) + "---|");
        foreach (var size in options.Sizes ?? [1, 100, 1000])
        {
            var times = Measure(candidates, size, options.Repetitions ?? (size < 1000 ? 31 : 15), options.UseProcessorTime);
            foreach (var candidate in candidates) Print(candidate, size, times);
        }
    }

    private static Dictionary<(Candidate, string), Times> Measure(Candidate[] candidates, int size, int repetitions, bool useProcessorTime)
    {
        var times = candidates.SelectMany(candidate => Steps.Select(step => (candidate, step.Name))).ToDictionary(key => key, _ => new Times());
        var sessions = candidates.ToDictionary(candidate => candidate, candidate => new Session(candidate, size, useProcessorTime));
        // small inputs need many rounds until the runtime has compiled everything for speed
        var warmUps = size switch { 1 => 100, < 1000 => 12, _ => 3 };
        for (var round = -warmUps; round < repetitions; round++)
        {
            foreach (var (name, run) in Steps)
            {
                foreach (var candidate in candidates)
                {
                    // not on anybody's clock; small inputs make too little to matter
                    if (size > 1 && round >= 0) GC.Collect();
                    var time = run(sessions[candidate]);
                    if (round >= 0) times[(candidate, name)].Add(time);
                }
            }
        }
        return times;
    }

    private static void Print(Candidate candidate, int size, Dictionary<(Candidate Candidate, string Step), Times> times)
    {
        var floor = times.Keys.FirstOrDefault(key => key.Candidate.Name == Candidate.Binding).Candidate;
        var ratios = floor is null ? [] : Steps.Select(step => (times[(candidate, step.Name)].Median / times[(floor, step.Name)].Median).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        Console.WriteLine($"| {size:N0} | {candidate.Name} | " + string.Join(" | ", Steps.Select(step => times[(candidate, step.Name)].ToString())) + " | " + string.Join(" / ", ratios) + " |");
    }
}
