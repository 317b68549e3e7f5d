using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using EcsGen.Checking;
using EcsGen.Cli.Files;
using EcsGen.Cli.Reports;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Cli.Commands;

/// <summary><c>ecsgen check</c>: the rules on JSON files.</summary>
internal static class CheckCommand
{
    private static readonly Dictionary<string, Action<Report, TextWriter>> Formats = new()
    {
        ["text"] = TextReport.Write, ["sarif"] = SarifReport.Write, ["github"] = GitHubReport.Write, ["json"] = JsonReport.Write,
    };

    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("files") { Description = "Files, folders, patterns such as \"**/*task-def*.json\", or - for the standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format", "-f") { Description = "How findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var level = new Option<string>("--level") { Description = "The least severity that is shown.", DefaultValueFactory = _ => "info" };
        level.AcceptOnlyFromAmong("info", "warning", "error");
        var severity = new Option<string[]>("--severity") { Description = "The severity of a rule, as ECSG3001=none|suggestion|warning|error|default. Goes before all files. May be repeated." };
        var config = new Option<string[]>("--config") { Description = "A further .editorconfig or .globalconfig file. May be repeated." };
        var noConfig = new Option<bool>("--no-config") { Description = "Do not read .editorconfig and .globalconfig of the folders above each file." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write to, instead of the standard output." };
        var command = new Command("check", "Says what ECS would refuse in JSON files, what would never start, and what could be better. Exit code 1 when there is an error.")
        {
            files, format, level, severity, config, noConfig, output,
        };
        command.SetAction(parsed =>
        {
            var severities = new Severities(parsed.GetValue(severity) ?? [], parsed.GetValue(config) ?? [], !parsed.GetValue(noConfig), host.Folder);
            var inputs = new InputFiles(host);
            var report = Check(inputs.ReadDocuments(parsed.GetValue(files)!), severities, SeverityKeys.Parse(parsed.GetValue(level)!) ?? RuleSeverity.Info);
            if (inputs.HasFailed && report.Files.Count == 0) return ExitCode.Usage;
            Outputs.Write(host, parsed.GetValue(output), writer => Formats[parsed.GetValue(format)!](report, writer));
            if (inputs.HasFailed) return ExitCode.Usage;
            return report.Count(RuleSeverity.Error) > 0 ? ExitCode.Found : ExitCode.Clean;
        });
        return command;
    }

    private static Report Check(IReadOnlyList<InputFile> files, Severities severities, RuleSeverity least)
    {
        // a service is judged beside its task definition and its cluster when they are given too
        var around = new Surroundings(files.SelectMany(file => file.Read().Documents));
        var findings = from file in files
                       from located in Judge(file, severities, around)
                       let rule = Catalogue.Find(located.Finding.Id)!
                       let severity = severities.Of(rule, file)
                       where severity != RuleSeverity.None && severity <= least
                       select new ReportedFinding(file, located, rule, severity);
        return new Report(files, findings.ToList());
    }

    // with what is wrong in the configuration by which the findings are shown
    private static IEnumerable<LocatedFinding> Judge(InputFile file, Severities severities, Surroundings around)
    {
        var found = FileChecker.Check(file.Read(), withOptIn: true, around);
        var complaints = severities.Complaints(found.Select(located => Catalogue.Find(located.Finding.Id)!), file);
        return complaints.Select(text => new LocatedFinding(new Finding(FindingIds.NoSeverity, text, MemberPath.Root), new LinePlace(1, 1, 0, 0))).Concat(found);
    }
}
