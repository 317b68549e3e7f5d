using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using EcsGen.Cli.Files;
using EcsGen.Cli.Import;

namespace EcsGen.Cli.Commands;

/// <summary><c>ecsgen import</c>: C# for JSON files.</summary>
internal static class ImportCommand
{
    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("files") { Description = "Files, folders, patterns, or - for the standard input.", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string>("--namespace", "-n") { Description = "The namespace of the classes.", DefaultValueFactory = _ => "Ecs" };
        var output = new Option<string?>("--output", "-o") { Description = "The folder for the C# files, one for each class. Without it the code goes to the standard output." };
        var force = new Option<bool>("--force") { Description = "Replace files that are there." };
        var command = new Command("import", "Writes the C# that a person would have written for JSON files: containers as classes, placeholders as parameters. What is odd is said on the standard error.")
        {
            files, name, output, force,
        };
        command.SetAction(parsed =>
        {
            if (!CSharp.IsNamespace(parsed.GetValue(name)!)) throw new UsageException($"'{parsed.GetValue(name)}' is no namespace: write names of letters, digits and underscores with dots between them");
            var inputs = new InputFiles(host);
            var read = inputs.ReadDocuments(parsed.GetValue(files)!).Select(file => (file.Path, file.Read())).ToList();
            var result = new Importer(parsed.GetValue(name)!).Import(read);
            foreach (var note in result.Notes) host.Error.WriteLine($"{note.Path}({note.Place.Line},{note.Place.Column}): {(note.IsLoss ? "warning" : "info")}: {note.Message}");
            Write(host, result.Files, parsed.GetValue(output), parsed.GetValue(force));
            return inputs.HasFailed || result.Classes.Count == 0 ? ExitCode.Usage : result.Notes.Any(note => note.IsLoss) ? ExitCode.Found : ExitCode.Clean;
        });
        return command;
    }

    private static void Write(Host host, IReadOnlyList<ImportedFile> files, string? output, bool force)
    {
        if (output is null)
        {
            for (var i = 0; i < files.Count; i++) host.Out.Write((i > 0 ? "\n" : "") + (files.Count > 1 ? "// " + files[i].FileName + "\n" : "") + files[i].Source);
            return;
        }
        // all or nothing: a second run must not find half of the first
        var there = files.Select(entry => Path.Combine(output, entry.FileName)).Where(path => File.Exists(Path.GetFullPath(path, host.Folder))).ToList();
        if (there.Count > 0 && !force) throw new UsageException($"{there[0]} is there already and nothing was written: add --force to replace it, or name another folder");
        foreach (var entry in files)
        {
            var path = Path.Combine(output, entry.FileName);
            Outputs.Save(host, path, entry.Source);
            host.Error.WriteLine($"{path.Replace('\\', '/')}: {(entry as ImportedClass)?.Kind.ToString() ?? "Container"} {entry.ClassName}");
        }
    }
}
