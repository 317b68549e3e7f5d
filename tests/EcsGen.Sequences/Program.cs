using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace EcsGen.Sequences;

/// <summary>
/// Plays recordings of the real service against the double and compares: calls with their answers (a .jsonl file, a case in each line) and the course of tasks (a .json file each).
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            Console.Error.WriteLine("usage: EcsGen.Sequences FILE-OR-FOLDER…   (*.jsonl: calls and answers; *.json: sequences)");
            return 2;
        }
        var verdicts = arguments.SelectMany(Files).SelectMany(Play).ToList();
        foreach (var verdict in verdicts) Console.WriteLine(verdict);
        Console.WriteLine($"{Count(Outcome.Passed)} passed, {Count(Outcome.Failed)} failed, {Count(Outcome.Skipped)} skipped");
        return Count(Outcome.Failed) == 0 ? 0 : 1;

        int Count(Outcome outcome) => verdicts.Count(verdict => verdict.Outcome == outcome);
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.json*").Where(file => file.EndsWith(".json", StringComparison.Ordinal) || file.EndsWith(".jsonl", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            : [path];

    private static IEnumerable<Verdict> Play(string file) =>
        file.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadLines(file).Where(line => line.Length > 0).Select(Calls.Play) : [Courses.Play(file)];
}
