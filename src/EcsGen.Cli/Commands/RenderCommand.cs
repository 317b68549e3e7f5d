using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using EcsGen.Cli.Documents;
using EcsGen.Cli.Files;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Cli.Commands;

/// <summary><c>ecsgen render</c>: fills the parameters of a template.</summary>
internal static class RenderCommand
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("template") { Description = "A template that the build wrote, or any other with simple placeholders; - for the standard input." };
        var values = new Option<string[]>("--parameter", "-p") { Description = "A value, as Version=1.4.0. Goes before the file and the environment. May be repeated." };
        var from = new Option<string?>("--parameters") { Description = "A JSON file with values: { \"Version\": \"1.4.0\" }." };
        var environment = new Option<bool>("--env") { Description = "Take what has no other value from environment variables of the same name." };
        var keep = new Option<bool>("--keep-missing") { Description = "Leave what has no value as it is, instead of failing." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write to, instead of the standard output." };
        var command = new Command("render", "Fills the parameters of a template and prints the JSON. A parameter without a value is an error that names it.") { file, values, from, environment, keep, output };
        command.SetAction(parsed =>
        {
            var known = Values(host, parsed.GetValue(values) ?? [], parsed.GetValue(from));
            var input = new InputFiles(host).One(parsed.GetValue(file)!);
            var missing = new SortedSet<string>(StringComparer.Ordinal);
            var used = new HashSet<string>(StringComparer.Ordinal);
            var documents = Documented.Of(input).Select(document => Fill(document, missing, name =>
            {
                used.Add(name);
                return known.TryGetValue(name, out var value) ? value : parsed.GetValue(environment) ? host.Variable(name) : null;
            })).ToEquatableArray();
            if (missing.Count > 0 && !parsed.GetValue(keep)) throw new UsageException($"{input.Path}: no value for {string.Join(", ", missing)}. Give each with -p Name=Value, in a --parameters file or, with --env, in the environment");
            if (known.Keys.Where(name => !used.Contains(name)).ToList() is { Count: > 0 } unused) host.Error.WriteLine($"ecsgen: {input.Path} has no parameter {string.Join(", ", unused)}");
            Outputs.Write(host, parsed.GetValue(output), writer => writer.Write(JsonWriter.Write(documents.Count == 1 ? documents[0] : Node.Array(documents))));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Node Fill(EcsDocument document, SortedSet<string> missing, Func<string, string?> value)
    {
        // "256" for a number is a number once the API's types are asked
        var filled = Conform.To(DocumentShapes.Of(document.Kind), Placeholders.Fill(document.Node, value, missing)).Node;
        return document.Kind == DocumentKind.ContainerDefinitions ? filled.Members[0].Value : filled;
    }

    private static Dictionary<string, string> Values(Host host, string[] given, string? path)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (path is not null) FromFile(path, Path.GetFullPath(path, host.Folder), values);
        foreach (var text in given)
        {
            var sign = text.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0) throw new UsageException($"-p {text}: write a name, = and the value, as -p Version=1.4.0");
            values[text[..sign]] = text[(sign + 1)..];
        }
        return values;
    }

    private static void FromFile(string shown, string path, Dictionary<string, string> values)
    {
        if (!File.Exists(path)) throw new UsageException($"{shown}: there is no such file");
        var document = JsonReader.Read(File.ReadAllBytes(path));
        if (document.Root is not { Kind: NodeKind.Object } root) throw new UsageException($"{shown}: {(document.Findings.Count > 0 ? document.Findings[0].Message : "write an object with a value for each name")}");
        foreach (var member in root.Members)
        {
            if (member.Value.Kind == NodeKind.Null) continue;
            values[member.Name] = member.Value.Kind is NodeKind.Object or NodeKind.Array ? JsonWriter.Write(member.Value).TrimEnd() : member.Value.Text;
        }
    }
}
