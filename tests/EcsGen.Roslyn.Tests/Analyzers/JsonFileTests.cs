using System.Linq;
using System.Text;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

public class JsonFileTests
{
    private const string Bad = """
        {
          "family": "web",
          "containerDefinitions": [
            { "name": "web", "image": "nginx:1.27", "memory": 128,
              "portMappings": [{ "containerPort": 70000 }] }
          ]
        }
        """;

    private static readonly string Good = Bad.Replace("70000", "80", System.StringComparison.Ordinal);

    [Fact]
    public async Task Finding_stands_at_the_value_in_the_file()
    {
        var found = Assert.Single(await new JsonProject(Bad).Analyze());
        var place = found.Location.GetLineSpan();

        Assert.Equal(("ECSG3020", "/app/.aws/task-definition.json"), (Id(found), place.Path));
        Assert.Equal((4, 42, 47), (place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Character));
        Assert.Equal("70000", Bad.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Contains("70000", found.GetMessage(null), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_file_has_nothing() => Assert.Empty(await new JsonProject(Good).Analyze());

    [Fact]
    public async Task Error_is_a_warning_unless_the_project_wants_errors()
    {
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await new JsonProject(Bad).Analyze()).Severity);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await new JsonProject(Bad) { Properties = ["EcsGenJsonErrors=true"] }.Analyze()).Severity);
    }

    [Fact]
    public async Task Where_warnings_are_errors_the_build_goes_on_and_one_warning_says_what_is_held()
    {
        var found = await new JsonProject(Bad) { WarningsAreErrors = true }.Analyze();

        Assert.Equal([("ECSG3020", DiagnosticSeverity.Info), ("ECSG8014", DiagnosticSeverity.Warning)], found.Select(diagnostic => (Id(diagnostic), diagnostic.Severity)).Order());
        Assert.Contains("ECSG3020", found.Single(diagnostic => diagnostic.Id == "ECSG8014").GetMessage(null), System.StringComparison.Ordinal);
        Assert.Empty(await new JsonProject(Good) { WarningsAreErrors = true }.Analyze());
        Assert.Equal(["error"], (await new JsonProject(Bad) { WarningsAreErrors = true, Specific = [("ECSG3020", ReportDiagnostic.Error)] }.Analyze()).Select(Shown));
        Assert.Equal(["error"], (await new JsonProject(Bad) { WarningsAreErrors = true, Properties = ["EcsGenJsonErrors=true"] }.Analyze()).Select(Shown));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", "info")]
    [InlineData("warning", "warning")]
    [InlineData("error", "error")]
    public async Task Key_of_ours_in_editorconfig_sets_the_severity(string value, string? expected)
    {
        var found = await new JsonProject(Bad) { EditorConfig = $"root = true\n[*.json]\necsgen.ECSG3020.severity = {value}\n" }.Analyze();
        Assert.Equal(expected, found.Select(Shown).SingleOrDefault());
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", "info")]
    [InlineData("error", "error")]
    public async Task Globalconfig_sets_the_severity_and_goes_before_the_key(string value, string? expected)
    {
        var project = new JsonProject(Bad) { GlobalConfig = $"is_global = true\ndotnet_diagnostic.ECSG3020.severity = {value}\n" };
        Assert.Equal(expected, (await project.Analyze()).Select(Shown).SingleOrDefault());
        Assert.Equal(expected, (await (project with { EditorConfig = "[*.json]\necsgen.ECSG3020.severity = warning\n" }).Analyze()).Select(Shown).SingleOrDefault());
        Assert.Empty(await (project with { EditorConfig = "[*.json]\necsgen.severity = none\n" }).Analyze());
    }

    [Fact]
    public async Task Switched_off_it_looks_at_nothing() => Assert.Empty(await new JsonProject(Bad) { Properties = ["EcsGenCheckJson=false"] }.Analyze());

    [Theory]
    [InlineData("""{ "version": "2.0.0", "tasks": [{ "label": "build", "type": "shell" }] }""")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": {} }""")]
    [InlineData("[1, 2, 3]")]
    [InlineData("\"text\"")]
    [InlineData("""{ "name": "tool", "command": ["run"], "environment": [] }""")]
    [InlineData("""{ "settings": [], "tags": [] }""")]
    public async Task Json_that_is_not_ECSs_has_nothing_unless_the_project_lists_it(string text)
    {
        Assert.Empty(await new JsonProject(text) { Origin = "" }.Analyze());
        Assert.DoesNotContain(await new JsonProject(text) { Origin = "named" }.Analyze(), found => found.Severity > DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task Listed_file_that_is_none_of_ECSs_is_said_so() =>
        Assert.Equal(["ECSG8013"], (await new JsonProject("""{ "version": "2.0.0" }""").Analyze()).Select(Id));

    [Fact]
    public async Task What_a_template_fills_in_is_unknown_and_not_wrong() =>
        Assert.DoesNotContain(await new JsonProject(Good.Replace("128", "${memory}", System.StringComparison.Ordinal)).Analyze(), found => found.Severity > DiagnosticSeverity.Info);

    [Theory]
    [InlineData("""{ "family": "web", "containerDefinitions": [ }""", 1, 46)]
    [InlineData("""{ "family": 'web' }""", 1, 13)]
    [InlineData("", 1, 1)]
    public async Task Broken_json_is_one_located_finding_where_the_project_lists_the_file(string text, int line, int column)
    {
        var found = Assert.Single(await new JsonProject(text).Analyze());
        var place = found.Location.GetLineSpan().StartLinePosition;

        Assert.Equal(("ECSG8001", DiagnosticSeverity.Warning, line, column), (Id(found), found.Severity, place.Line + 1, place.Character + 1));
        Assert.Empty(await new JsonProject(text) { Origin = "" }.Analyze());
    }

    [Fact]
    public async Task File_that_the_project_has_anyway_counts_when_it_is_ECSs_by_its_content()
    {
        Assert.Single(await new JsonProject(Bad) { Origin = "", Path = "/app/deploy/web.json" }.Analyze());
        Assert.Empty(await new JsonProject(Bad) { Origin = "", Path = "/app/deploy/web.txt" }.Analyze());
    }

    [Fact]
    public async Task Marks_of_an_encoding_are_said_though_the_compiler_takes_them_away()
    {
        Assert.Equal(["ECSG8009"], (await new JsonProject(Good) { Encoding = new UTF8Encoding(true) }.Analyze()).Select(Id));
        Assert.Equal(["ECSG8009"], (await new JsonProject(Good) { Encoding = Encoding.Unicode }.Analyze()).Select(Id));
    }

    [Fact]
    public async Task Other_place_of_a_finding_is_in_the_file_too()
    {
        var text = Good.Replace("""[{ "containerPort": 80 }]""", """[{ "containerPort": 80, "hostPort": 80 }, { "containerPort": 81, "hostPort": 80 }]""", System.StringComparison.Ordinal);
        var found = Assert.Single(await new JsonProject(text).Analyze());
        Assert.All(found.AdditionalLocations, location => Assert.Equal(LocationKind.ExternalFile, location.Kind));
        Assert.NotEmpty(found.AdditionalLocations);
    }

    private static string Id(Diagnostic diagnostic) => diagnostic.Id;

    private static string Shown(Diagnostic diagnostic) => diagnostic.Severity.ToString().ToLowerInvariant();
}
