using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using EcsGen.Cli.Documents;
using EcsGen.Cli.Files;
using EcsGen.Formats;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Cli.Commands;

/// <summary><c>ecsgen convert</c>: the same documents in another tool's form.</summary>
internal static class ConvertCommand
{
    private static readonly string[] Names = ["family", "serviceName", "clusterName", "name", "cluster", "taskDefinition"];

    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("files") { Description = "Files, folders or patterns that belong together.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "The form: " + string.Join(", ", OutputFormat.All.Select(format => $"{format.Name} ({format.Summary.TrimEnd('.')})")) + ".", Required = true, HelpName = "form" };
        to.CompletionSources.Add(_ => OutputFormat.All.Select(format => new System.CommandLine.Completions.CompletionItem(format.Name)));
        var output = new Option<string>("--output", "-o") { Description = "The folder for the files.", Required = true };
        var force = new Option<bool>("--force") { Description = "Replace files that are there." };
        var command = new Command("convert", "Writes documents in the form of another tool. What that form can't hold is said on the standard error, and the exit code is 1.") { files, to, output, force };
        command.SetAction(parsed =>
        {
            var format = OutputFormat.Find(parsed.GetValue(to)!) ?? throw new UsageException($"there is no form '{parsed.GetValue(to)}': write one of {string.Join(", ", OutputFormat.All.Select(known => known.Name))}");
            var inputs = new InputFiles(host);
            var read = inputs.ReadDocuments(parsed.GetValue(files)!);
            if (read.Count == 0) return ExitCode.Usage;
            var result = format.Write(read.SelectMany(file => Documented.Of(file).Select(document => Document(file, document))).ToList());
            Write(host, result, parsed.GetValue(output)!, parsed.GetValue(force));
            foreach (var loss in result.Losses) host.Error.WriteLine($"{loss.Document.Name}: {loss.Path}: {loss.Message}");
            if (result.Files.Count == 0) host.Error.WriteLine($"ecsgen: none of these documents has a form in {format.Name}, so nothing was written");
            return inputs.HasFailed ? ExitCode.Usage : result.Losses.Count > 0 || result.Files.Count == 0 ? ExitCode.Found : ExitCode.Clean;
        });
        return command;
    }

    private static FormatDocument Document(InputFile file, EcsDocument document)
    {
        if (document.Kind is DocumentKind.ContainerDefinitions or DocumentKind.ServiceUpdate) throw new UsageException($"{file.Path} is {EcsDocument.TitleOf(document.Kind)}, which has no form of its own there: convert a task definition or a service");
        var name = Names.Select(document.Node.Find).FirstOrDefault(node => node is { Kind: NodeKind.String }) is { } named ? named.Text : Path.GetFileNameWithoutExtension(file.Path);
        return new FormatDocument(document.Kind, name, Canonical.Of(document.Kind, document.Node));
    }

    private static void Write(Host host, FormatResult result, string folder, bool force)
    {
        var paths = result.Files.Select(file => (File: file, Path: Path.Combine(folder, file.Name))).ToList();
        if (!force && paths.FirstOrDefault(entry => File.Exists(Path.GetFullPath(entry.Path, host.Folder))).Path is { } there) throw new UsageException($"{there} is there already and nothing was written: add --force to replace it, or name another folder");
        foreach (var (file, path) in paths)
        {
            Outputs.Save(host, path, JsonWriter.Write(file.Node, file.Holes));
            host.Error.WriteLine(path.Replace('\\', '/'));
        }
    }
}
