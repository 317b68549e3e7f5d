using System;
using System.IO;
using System.Linq;
using EcsGen.Corpus;

// Reads every JSON file below a folder and holds what EcsGen makes of it to System.Text.Json and to itself:
// dotnet run --project tests/EcsGen.Corpus -- FOLDER
if (args.Length != 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: dotnet run --project tests/EcsGen.Corpus -- FOLDER");
    return 2;
}

var results = Directory.GetFiles(args[0], "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
    .Select(path => (Name: Path.GetRelativePath(args[0], path), Result: FileCheck.Run(File.ReadAllBytes(path))))
    .ToList();
foreach (var (name, result) in results) Console.WriteLine($"{result.Outcome} {name}: {result.Detail}");
Console.WriteLine($"{Count(Outcome.Passed)} passed, {Count(Outcome.Failed)} failed, {Count(Outcome.Skipped)} skipped");
return Count(Outcome.Failed) == 0 ? 0 : 1;

int Count(Outcome outcome) => results.Count(entry => entry.Result.Outcome == outcome);
