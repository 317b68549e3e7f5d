using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using EcsGen.Cli.Infra;
using Xunit;

namespace EcsGen.Cli;

public sealed class CheckTests : IDisposable
{
    private const string Error = "(4,5): error ECSG3003: Container 'nginx' has no image: write one, as 'public.ecr.aws/nginx/nginx:1.27'";

    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_finding_is_a_line_that_editors_read_and_an_error_is_exit_code_1()
    {
        var outcome = scratch.Add("bad.json", Scratch.Bad).Run("check", "bad.json");
        Assert.Equal(new Outcome(1, "bad.json" + Error + "\n1 file: 1 error, 0 warnings, 0 suggestions\n", ""), outcome);
    }

    [Fact]
    public void Nothing_found_is_exit_code_0() =>
        Assert.Equal(new Outcome(0, "1 file, nothing found\n", ""), scratch.Add("web.json", Scratch.Web).Run("check", "web.json"));

    [Fact]
    public void The_standard_input_is_read() => Assert.StartsWith("stdin" + Error, scratch.RunWith(Scratch.Bad, "check", "-").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("**/*.json", "a/one.json b/two.json three.json")]
    [InlineData("*.json", "three.json")]
    [InlineData("a/*.json", "a/one.json")]
    [InlineData("{a,b}/*.json", "a/one.json b/two.json")]
    [InlineData("b", "b/two.json")]
    [InlineData(".", "a/one.json b/two.json three.json")]
    public void Patterns_and_folders_find_ECS_files_outside_of_build_folders(string argument, string found)
    {
        scratch.Add("a/one.json", Scratch.Bad).Add("b/two.json", Scratch.Bad).Add("three.json", Scratch.Bad).Add("bin/four.json", Scratch.Bad).Add("node_modules/x/five.json", Scratch.Bad).Add("package.json", "{ \"name\": \"x\" }").Add("b/readme.md", "x");
        Assert.Equal(found, string.Join(" ", scratch.Run("check", argument).Out.Split('\n').Where(line => line.Contains("ECSG3003", StringComparison.Ordinal)).Select(line => line.Split('(')[0])));
    }

    [Fact]
    public void A_file_that_is_named_and_is_nothing_of_ECS_is_said_to_be() =>
        Assert.Contains("package.json(1,1): info ECSG8013", scratch.Add("package.json", "{ \"name\": \"x\" }").Run("check", "package.json").Out, StringComparison.Ordinal);

    [Fact]
    public void What_can_not_be_read_is_one_line_and_exit_code_2_and_the_rest_is_checked()
    {
        var outcome = scratch.Add("bad.json", Scratch.Bad).Run("check", "no.json", "none*.json", "bad.json");
        Assert.Equal(2, outcome.Code);
        Assert.Equal("ecsgen: no.json: there is no such file or folder\necsgen: none*.json: no file matches this pattern\n", outcome.Error);
        Assert.Contains("bad.json" + Error, outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_refused()
    {
        using (var file = File.Create(scratch.At("huge.json"))) file.SetLength(11 * 1024 * 1024);
        Assert.Equal(new Outcome(2, "", "ecsgen: huge.json: it is larger than 10 MB, which no document of ECS is\n"), scratch.Run("check", "huge.json"));
    }

    [Fact]
    public void A_binary_file_is_an_error_with_a_place()
    {
        File.WriteAllBytes(scratch.At("b.json"), [0x7f, 0x45, 0x4c, 0x46, 1, 2, 3, 0, 0xff]);
        var outcome = scratch.Run("check", "b.json");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("b.json(1,1): error ECSG8001", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_of_GitHub_are_escaped()
    {
        var outcome = scratch.Add("a,b/10%.json", Scratch.Bad.Replace("nginx", "a:b%", StringComparison.Ordinal)).Run("check", "a,b/10%.json", "--format", "github");
        Assert.Contains("::error file=a%2Cb/10%25.json,line=4,col=5,endLine=4,endColumn=6,title=ECSG3003%3A A container has an image::Container 'a:b%25' has no image", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_has_files_kinds_and_findings()
    {
        using var json = JsonDocument.Parse(scratch.Add("bad.json", Scratch.Bad).Run("check", "bad.json", "-f", "json").Out);
        var file = json.RootElement.GetProperty("files")[0];
        Assert.Equal("TaskDefinition", file.GetProperty("kinds")[0].GetString());
        var finding = file.GetProperty("findings")[0];
        Assert.Equal(("ECSG3003", "containerDefinitions[0].image", 4, 5), (finding.GetProperty("id").GetString(), finding.GetProperty("path").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    [Theory]
    [InlineData("ECSG3003=warning", 0, "warning ECSG3003")]
    [InlineData("ecsg3003=none", 0, "nothing found")]
    [InlineData("ECSG3003=error", 1, "error ECSG3003")]
    [InlineData("ECSG3003=default", 1, "error ECSG3003")]
    public void The_command_line_sets_severities(string severity, int code, string text)
    {
        var outcome = scratch.Add(".globalconfig", "is_global = true\ndotnet_diagnostic.ECSG3003.severity = suggestion\n").Add("bad.json", Scratch.Bad).Run("check", "bad.json", "--severity", severity);
        Assert.Equal(code, outcome.Code);
        Assert.Contains(text, outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ECSG3003", "write none, suggestion, warning, error or default")]
    [InlineData("ECSG3003=loud", "write none, suggestion, warning, error or default")]
    [InlineData("ECSG0000=none", "there is no rule 'ECSG0000'")]
    public void A_severity_that_is_none_is_wrong_usage(string severity, string message)
    {
        var outcome = scratch.Add("bad.json", Scratch.Bad).Run("check", "bad.json", "--severity", severity);
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_files_of_the_folders_above_count_as_in_the_build()
    {
        scratch.Add(".editorconfig", "root = true\n[*.json]\necsgen.ECSG3003.severity = warning\n").Add("a/b/bad.json", Scratch.Bad);
        Assert.Contains("a/b/bad.json(4,5): warning ECSG3003", scratch.Run("check", "a/b/bad.json").Out, StringComparison.Ordinal);
        Assert.Equal(1, scratch.Run("check", "a/b/bad.json", "--no-config").Code);
        Assert.Equal(0, scratch.Add("ci/.editorconfig", "[*.json]\necsgen.ECSG3003.severity = none\n").Run("check", "a/b/bad.json", "--no-config", "--config", "ci/.editorconfig").Code);
    }

    [Fact]
    public void Severity_that_is_none_is_told()
    {
        scratch.Add(".editorconfig", "root = true\n[*.json]\necsgen.ECSG3003.severity = eror\n").Add("bad.json", Scratch.Bad);
        Assert.Contains(
            "bad.json(1,1): warning ECSG8015: 'ecsgen.ECSG3003.severity = eror' in .editorconfig sets no severity, so it has no effect: write none, suggestion, warning, error or default",
            scratch.Run("check", "bad.json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_quieter_than_the_level_is_not_shown() =>
        Assert.Equal("1 file, nothing found\n", scratch.Add("w.json", "// shop\n" + Scratch.Web).Run("check", "w.json", "--level", "warning").Out);

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("check", "a.json", "--format", "xml")]
    [InlineData("chekc")]
    [InlineData("check", "a.json", "--nope")]
    public void Wrong_usage_is_exit_code_2(params string[] args) => Assert.Equal(2, scratch.Add("a.json", Scratch.Web).Run(args).Code);

    [Theory]
    [InlineData("check", "d", "ecsgen: d: there is no JSON file in it")]
    [InlineData("import", "d", "ecsgen: d: there is no JSON file in it")]
    [InlineData("check", "x", "ecsgen: x: none of the JSON files in it (2) is one of ECS")]
    [InlineData("normalize", "x/*.json", "ecsgen: x/*.json: none of the JSON files in it (2) is one of ECS")]
    public void Where_there_is_nothing_of_ECS_nothing_passes(string command, string argument, string message)
    {
        scratch.Add("x/package.json", "{ \"name\": \"x\" }").Add("x/tsconfig.json", "{}").Add("d/readme.md", "x");
        var outcome = scratch.Run(command, argument);
        Assert.Equal((2, message + "\n"), (outcome.Code, outcome.Error));
    }

    [Fact]
    public void What_is_wrong_with_a_command_line_is_said_without_the_whole_help()
    {
        var outcome = scratch.Run("check", "a.json", "--format", "xml");
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains("'xml'", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("'ecsgen check --help' shows how it is used\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Commands:", scratch.Run().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_goes_to_a_file_when_asked()
    {
        scratch.Add("bad.json", Scratch.Bad).Run("check", "bad.json", "-o", "out/report.txt");
        Assert.StartsWith("bad.json" + Error, scratch.Read("out/report.txt"), StringComparison.Ordinal);
    }
}
