using System;
using System.IO;
using System.Linq;
using EcsGen.Corpus;

// Takes every file with JSON below a folder to C# and back, and holds what comes out to what went in:
// dotnet run --project tests/EcsGen.Corpus -- FOLDER [--errors] [--source]
var folder = args.FirstOrDefault(arg => !arg.StartsWith('-'));
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: dotnet run --project tests/EcsGen.Corpus -- FOLDER [--errors] [--source]\n  --errors  the errors of the rules below each file\n  --source  the C# below each file");
    return 2;
}

var results = Directory.GetFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint }).Order(StringComparer.Ordinal)
    .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}.git{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && new FileInfo(path).Length <= 10 * 1024 * 1024)
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
