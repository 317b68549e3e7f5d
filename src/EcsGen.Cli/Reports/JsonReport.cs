using System.IO;
using System.Linq;
using System.Text.Json;
using EcsGen.Rules;

namespace EcsGen.Cli.Reports;

/// <summary>The findings as JSON of our own, for scripts.</summary>
internal static class JsonReport
{
    public static void Write(Report report, TextWriter writer) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var file in report.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteStartArray("kinds");
            foreach (var document in file.Read().Documents) json.WriteStringValue(document.Kind.ToString());
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings.Where(finding => finding.File == file)) Finding(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("errors", report.Count(RuleSeverity.Error));
        json.WriteNumber("warnings", report.Count(RuleSeverity.Warning));
        json.WriteNumber("suggestions", report.Count(RuleSeverity.Info));
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Finding(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("severity", TextReport.NameOf(finding.Severity));
        json.WriteNumber("line", finding.Located.Place.Line);
        json.WriteNumber("column", finding.Located.Place.Column);
        json.WriteNumber("endLine", finding.End.Line);
        json.WriteNumber("endColumn", finding.End.Column);
        json.WriteString("path", finding.Located.Finding.Path.ToString());
        json.WriteString("message", finding.Located.Finding.Message);
        json.WriteString("help", finding.Rule.HelpLink);
        json.WriteEndObject();
    }
}
