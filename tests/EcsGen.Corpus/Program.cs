using System;
using System.IO;
using System.Linq;
using EcsGen.Corpus;

// Takes every JSON file below a folder to C# and back, and holds what comes out to what went in:
// dotnet run --project tests/EcsGen.Corpus -- FOLDER [--errors] [--source]
var folder = args.FirstOrDefault(arg => !arg.StartsWith('-'));
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: dotnet run --project tests/EcsGen.Corpus -- FOLDER [--errors] [--source]\n  --errors  the errors of the rules below each file\n  --source  the C# below each file");
    return 2;
}

var results = Directory.GetFiles(folder, "*.json*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
    .Select(path => (Name: Path.GetRelativePath(folder, path), Result: FileCheck.Run(path, File.ReadAllBytes(path))))
    .ToList();
foreach (var (name, result) in results)
{
    Console.WriteLine($"{result.Outcome} {name}: {result.Detail}");
    if (args.Contains("--errors")) foreach (var error in result.Errors) Console.WriteLine("    " + error);
    if (args.Contains("--source")) Console.WriteLine(result.Source);
}
Console.WriteLine($"{Count(Outcome.Passed)} passed, {Count(Outcome.Failed)} failed, {Count(Outcome.Skipped)} skipped");
return Count(Outcome.Failed) == 0 ? 0 : 1;

int Count(Outcome outcome) => results.Count(entry => entry.Result.Outcome == outcome);
