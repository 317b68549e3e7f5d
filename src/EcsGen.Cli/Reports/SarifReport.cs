using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EcsGen.Rules;

namespace EcsGen.Cli.Reports;

/// <summary>SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html: one run, with every rule that spoke.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Home = "https://github.com/ecsgen/ecsgen";

    public static void Write(Report report, TextWriter writer) => JsonOutput.Write(writer, json =>
    {
        var rules = report.Findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("artifacts");
        foreach (var file in report.Files)
        {
            json.WriteStartObject();
            Location(json, file.Path, null);
            json.WriteNumber("length", file.Bytes.Length);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var finding in report.Findings) Result(json, finding, rules, report);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Tool(Utf8JsonWriter json, List<RuleInfo> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ecsgen");
        json.WriteString("informationUri", Home);
        json.WriteString("version", Commands.Tool.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules) Rule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        Text(json, "shortDescription", rule.Title);
        if (rule.Description.Length > 0) Text(json, "fullDescription", rule.Description);
        json.WriteString("helpUri", rule.HelpLink);
        // GitHub shows no rule without it
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Title}. {rule.Description}".TrimEnd());
        json.WriteString("markdown", RulePages.Of(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        if (rule.IsOptIn) json.WriteBoolean("enabled", false);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, ReportedFinding finding, List<RuleInfo> rules, Report report)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rules.FindIndex(rule => rule.Id == finding.Rule.Id));
        json.WriteString("level", Level(finding.Severity));
        Text(json, "message", finding.Located.Finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        Location(json, finding.File.Path, Array.IndexOf(report.Files.ToArray(), finding.File), "artifactLocation");
        Region(json, finding.Located.Place.Line, finding.Located.Place.Column, finding.End.Line, finding.End.Column);
        json.WriteEndObject();
        LogicalLocation(json, finding.Located.Finding.Path.ToString());
        json.WriteEndObject();
        json.WriteEndArray();
        Related(json, finding, report);
        json.WriteStartObject("partialFingerprints");
        // the same finding is the same one after lines were added above it
        json.WriteString("ecsgen/v1", finding.Rule.Id + ":" + finding.Located.Finding.Path);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Related(Utf8JsonWriter json, ReportedFinding finding, Report report)
    {
        var here = finding.Located.Others.Select(place => (finding.File, Place: place));
        var elsewhere = finding.Located.Elsewhere.Select(other => (File: report.Files.FirstOrDefault(file => file.Read().Documents.Contains(other.Document)) ?? finding.File, other.Place));
        var related = here.Concat(elsewhere).ToList();
        if (related.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        foreach (var (file, place) in related)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            Location(json, file.Path, Array.IndexOf(report.Files.ToArray(), file), "artifactLocation");
            Region(json, place.Line, place.Column, place.Line, place.Column + Math.Max(place.Length, 1));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Region(Utf8JsonWriter json, int line, int column, int endLine, int endColumn)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
    }

    private static void LogicalLocation(Utf8JsonWriter json, string path)
    {
        if (path.Length == 0) return;
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", path);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Location(Utf8JsonWriter json, string path, int? index, string name = "location")
    {
        json.WriteStartObject(name);
        json.WriteString("uri", path.StartsWith('/') || path is [_, ':', ..] ? new Uri("file://" + (path[0] == '/' ? "" : "/") + path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        if (index is not null) json.WriteNumber("index", index.Value);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.None => "none",
        _ => "note",
    };
}
