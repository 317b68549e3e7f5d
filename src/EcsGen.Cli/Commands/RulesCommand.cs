using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using EcsGen.Cli.Reports;
using EcsGen.Rules;

namespace EcsGen.Cli.Commands;

/// <summary><c>ecsgen rules</c>: what the rules are.</summary>
internal static class RulesCommand
{
    public static Command Create(Host host)
    {
        var id = new Argument<string?>("rule") { Description = "A rule, as ECSG3001: its page is shown.", Arity = ArgumentArity.ZeroOrOne, HelpName = "rule" };
        var format = new Option<string>("--format", "-f") { Description = "How the list is written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        id.CompletionSources.Add(_ => Catalogue.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)));
        var command = new Command("rules", "Lists the rules, or shows the page of one: why, a bad and a good example, sources.") { id, format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(id) is { } name) host.Out.Write(Page(name));
            else if (parsed.GetValue(format) == "json") Json(host.Out);
            else foreach (var rule in Catalogue.All) host.Out.WriteLine($"{rule.Id}  {TextReport.NameOf(rule.Severity),-7}  {rule.Title}{(rule.IsOptIn ? " (off by default)" : "")}");
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Page(string name) =>
        RulePages.Of(Catalogue.Find(name.Trim().ToUpperInvariant()) ?? throw new UsageException($"there is no rule '{name}': 'ecsgen rules' lists them"));

    private static void Json(TextWriter writer) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var rule in Catalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("title", rule.Title);
            json.WriteString("severity", TextReport.NameOf(rule.Severity));
            json.WriteBoolean("enabled", !rule.IsOptIn);
            json.WriteString("category", rule.Category);
            json.WriteString("description", rule.Description);
            json.WriteString("help", rule.HelpLink);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
