using System;
using System.IO;
using System.Linq;
using EcsGen.Cases;

// Judges recorded requests by the rules and compares with what AWS answered:
// dotnet run --project tests/EcsGen.Cases -- FILE
if (args.Length != 1 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("usage: dotnet run --project tests/EcsGen.Cases -- FILE, a line of JSON for each case: op, setup, request, outcome, errorType, message, rule");
    return 2;
}

var verdicts = File.ReadLines(args[0]).Where(line => line.Trim().Length > 0).Select(Case.Read)
    .Where(entry => Requests.Knows(entry.Operation))
    .Select(entry => (Case: entry, Verdict: Verdict.Of(entry)))
    .ToList();
foreach (var (entry, verdict) in verdicts.Where(item => !item.Verdict.IsRight))
    Console.WriteLine($"{(entry.IsRefused ? "missed" : "false error")} {entry.Id} ({entry.Operation}, {entry.Strength}): {verdict.Reason}");
Console.WriteLine($"recall {Right(refused: true)}/{All(refused: true)} precision {Right(refused: false)}/{All(refused: false)}");
return 0;

int All(bool refused) => verdicts.Count(item => item.Case.IsRefused == refused);

int Right(bool refused) => verdicts.Count(item => item.Case.IsRefused == refused && item.Verdict.IsRight);
