using System.CommandLine;
using System.Linq;
using EcsGen.Cli.Documents;
using EcsGen.Cli.Files;

namespace EcsGen.Cli.Commands;

/// <summary><c>ecsgen normalize</c>: the canonical form of JSON files.</summary>
internal static class NormalizeCommand
{
    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("files") { Description = "Files, patterns, or - for the standard input.", Arity = ArgumentArity.OneOrMore };
        var write = new Option<bool>("--write", "-w") { Description = "Rewrite the files instead of printing." };
        var check = new Option<bool>("--check") { Description = "Write nothing, and end with exit code 1 when a file is not in canonical form." };
        var command = new Command("normalize", "Prints a document as a request in canonical form: the API's names, order and types, without what only answers have, nulls and empty lists. Placeholders stay as they are.") { files, write, check };
        command.SetAction(parsed =>
        {
            var inputs = new InputFiles(host);
            var read = inputs.ReadDocuments(parsed.GetValue(files)!);
            var isWritten = parsed.GetValue(write) || parsed.GetValue(check);
            if (!isWritten && read.Count > 1) throw new UsageException($"{read.Count} files can't be printed as one: add --write to rewrite them, or name one");
            var others = read.Select(file => (File: file, Text: Documented.Text(file))).Where(entry => !isWritten || System.Text.Encoding.UTF8.GetString(entry.File.Bytes) != entry.Text).ToList();
            foreach (var (file, text) in others)
            {
                if (!isWritten) host.Out.Write(text);
                else if (parsed.GetValue(check)) host.Error.WriteLine($"{file.Path}: not in canonical form");
                else if (file.FullPath is null) throw new UsageException("the standard input can't be rewritten: leave --write out");
                else if (file.Read().Documents.Any(document => document.IsInside)) throw new UsageException($"{file.Path} has a task definition inside a document of another kind, which would be lost: leave --write out");
                else Outputs.Save(host, file.FullPath, text);
            }
            if (inputs.HasFailed) return ExitCode.Usage;
            return parsed.GetValue(check) && others.Count > 0 ? ExitCode.Found : ExitCode.Clean;
        });
        return command;
    }
}
