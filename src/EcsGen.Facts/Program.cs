using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EcsGen.Facts;

// Writes what follows from the facts. With --check it writes nothing and fails when a file differs from what it would write.
var root = FindRoot(AppContext.BaseDirectory);
var check = args.Contains("--check");
var files = Emission.Of(Path.Combine(root, "src/EcsGen.Facts/ecs-api.json"), Path.Combine(root, "src/EcsGen.Facts/attributes.json"));

var changed = files.Where(file => !IsUpToDate(file.Path, file.Text)).Select(file => file.Path).ToList();
var leftOver = LeftOver(files.Select(file => file.Path));
foreach (var path in changed.Concat(leftOver)) Console.WriteLine(path);
if (check) return changed.Count + leftOver.Count == 0 ? 0 : 1;

foreach (var (path, text) in files.Where(file => changed.Contains(file.Path)))
{
    Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
    File.WriteAllText(Path.Combine(root, path), text);
}
foreach (var path in leftOver) File.Delete(Path.Combine(root, path));
return 0;

bool IsUpToDate(string path, string text) =>
    File.Exists(Path.Combine(root, path)) && File.ReadAllText(Path.Combine(root, path)) == text;

List<string> LeftOver(IEnumerable<string> written) =>
    written.Select(path => Path.GetDirectoryName(path)!).Distinct()
        .Where(folder => folder.EndsWith("Generated", StringComparison.Ordinal) && Directory.Exists(Path.Combine(root, folder)))
        .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.g.cs").Select(file => Path.Combine(folder, Path.GetFileName(file))))
        .Except(written)
        .ToList();

static string FindRoot(string folder) =>
    File.Exists(Path.Combine(folder, "EcsGen.sln")) ? folder
    : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run this inside the repository: EcsGen.sln was not found above " + AppContext.BaseDirectory));
