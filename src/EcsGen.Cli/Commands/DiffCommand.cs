using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using EcsGen.Cli.Documents;
using EcsGen.Cli.Files;
using EcsGen.Json;

namespace EcsGen.Cli.Commands;

/// <summary><c>ecsgen diff</c>: what is different to ECS.</summary>
internal static class DiffCommand
{
    public static Command Create(Host host)
    {
        var first = new Argument<string>("old") { Description = "A file, or - for the standard input." };
        var second = new Argument<string>("new") { Description = "The file to compare it with." };
        var command = new Command("diff", "Says what differs between two documents for ECS. The order of lists with keys, defaults and what only AWS's answers have do not count; a placeholder is any value that fits. Exit code 1 when something differs.") { first, second };
        command.SetAction(parsed =>
        {
            var inputs = new InputFiles(host);
            var (old, @new) = (inputs.One(parsed.GetValue(first)!), inputs.One(parsed.GetValue(second)!));
            var differences = Compare(old, @new);
            foreach (var difference in differences) host.Out.WriteLine(difference);
            return differences.Count > 0 ? ExitCode.Found : ExitCode.Clean;
        });
        return command;
    }

    private static List<Difference> Compare(InputFile old, InputFile @new)
    {
        var (ours, theirs) = (Documented.Of(old), Documented.Of(@new));
        if (ours.Count != theirs.Count) throw new UsageException($"{old.Path} has {ours.Count} documents and {@new.Path} has {theirs.Count}: compare one with one");
        var differences = new List<Difference>();
        for (var i = 0; i < ours.Count; i++)
        {
            var kind = ours[i].Kind;
            if (kind != theirs[i].Kind) throw new UsageException($"{old.Path} is {EcsDocument.TitleOf(kind)} and {@new.Path} is {EcsDocument.TitleOf(theirs[i].Kind)}: compare two of a kind");
            var found = DocumentDiff.Of(kind, ours[i].Node, theirs[i].Node);
            differences.AddRange(ours.Count == 1 ? found : found.Select(difference => difference with { Path = $"[{i}]." + difference.Path }));
        }
        return differences;
    }
}
