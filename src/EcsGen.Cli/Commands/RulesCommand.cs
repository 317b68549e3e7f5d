using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using EcsGen.Cli.Reports;
using EcsGen.Rules;

namespace EcsGen.Cli.Commands;

/// <summary><c>ecsgen rules</c>: what the rules are.</summary>
internal static class RulesCommand
{
    public static Command Create(Host host)
    {
        var id = new Argument<string?>("rule") { Description = "A rule, as ECSG3001: its page is shown. Or the id that another tool has for it, as E3047 or CKV_AWS_97: the rules that say the same are listed.", Arity = ArgumentArity.ZeroOrOne, HelpName = "rule" };
        var format = new Option<string>("--format", "-f") { Description = "How the list is written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        id.CompletionSources.Add(_ => Catalogue.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)));
        var command = new Command("rules", "Lists the rules, or shows the page of one: why, a bad and a good example, sources.") { id, format };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(id)?.Trim();
            var rules = name is null ? Catalogue.All : Catalogue.All.Where(rule => rule.Peers.Any(peer => IsCalled(peer, name))).ToList();
            if (name is not null && rules.Count == 0) host.Out.Write(Page(name));
            else if (parsed.GetValue(format) == "json") Json(host.Out, rules);
            else foreach (var rule in rules) host.Out.WriteLine($"{rule.Id}  {TextReport.NameOf(rule.Severity),-7}  {rule.Title}{(rule.IsOptIn ? " (off by default)" : "")}");
            return ExitCode.Clean;
        });
        return command;
    }

    // a peer is the tool and the id that it has for the rule
    private static bool IsCalled(string peer, string name) => peer.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (peer.Length == name.Length || peer[^(name.Length + 1)] == ' ');

    private static string Page(string name) =>
        RulePages.Of(Catalogue.Find(name.Trim().ToUpperInvariant()) ?? throw new UsageException($"there is no rule '{name}': 'ecsgen rules' lists them"));

    private static void Json(TextWriter writer, IReadOnlyList<RuleInfo> rules) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("title", rule.Title);
            json.WriteString("severity", TextReport.NameOf(rule.Severity));
            json.WriteBoolean("enabled", !rule.IsOptIn);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(rule.Kind.ToString()));
            json.WriteString("category", rule.Category);
            json.WriteString("description", rule.Description);
            json.WriteString("help", rule.HelpLink);
            json.WriteString("since", rule.Since);
            json.WriteStartArray("elsewhere");
            foreach (var peer in rule.Peers) json.WriteStringValue(peer);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
