using System;
using System.Linq;
using EcsGen.Cli.Infra;
using Xunit;

namespace EcsGen.Cli;

/// <summary>normalize, diff, render and convert.</summary>
public sealed class DocumentTests : IDisposable
{
    private const string Described =
        "{\"taskDefinition\":{\"taskDefinitionArn\":\"a\",\"family\":\"web\",\"revision\":3,\"status\":\"ACTIVE\",\"compatibilities\":[\"EC2\"],\"volumes\":[],\"placementConstraints\":[],"
        + "\"containerDefinitions\":[{\"name\":\"nginx\",\"image\":\"nginx:1.27\",\"cpu\":0,\"memory\":128,\"essential\":true,\"mountPoints\":[],\"environment\":[],\"volumesFrom\":[]}]}}";

    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void The_canonical_form_is_a_request_in_the_APIs_order()
    {
        var outcome = scratch.Add("w.json", "{\"containerDefinitions\": [{\"image\": \"nginx:1.27\", \"name\": \"nginx\", \"memory\": \"128\", \"links\": [], \"user\": null}], \"Family\": \"web\", \"revision\": 2}").Run("normalize", "w.json");
        Assert.Equal(new Outcome(0, Scratch.Web.Replace("    { \"name\": \"nginx\", \"image\": \"nginx:1.27\", \"memory\": 128 }", "    {\n      \"name\": \"nginx\",\n      \"image\": \"nginx:1.27\",\n      \"memory\": 128\n    }", StringComparison.Ordinal), ""), outcome);
    }

    [Fact]
    public void Containers_stay_a_list_and_placeholders_as_they_are()
    {
        var outcome = scratch.RunWith("[{\"cpu\": ${cpu}, \"name\": \"a\", \"image\": \"{{ image }}\"}]", "normalize", "-");
        Assert.Equal("[\n  {\n    \"name\": \"a\",\n    \"image\": \"{{ image }}\",\n    \"cpu\": ${cpu}\n  }\n]\n", outcome.Out);
    }

    [Fact]
    public void Normalizing_rewrites_only_when_asked()
    {
        scratch.Add("w.json", Scratch.Web);
        Assert.Equal(1, scratch.Run("normalize", "w.json", "--check").Code);
        Assert.Equal(Scratch.Web, scratch.Read("w.json"));
        Assert.Equal(new Outcome(0, "", ""), scratch.Run("normalize", "w.json", "--write"));
        Assert.Equal(0, scratch.Run("normalize", "w.json", "--check").Code);
        Assert.Equal(2, scratch.Add("v.json", Scratch.Web).Run("normalize", "w.json", "v.json").Code);
    }

    [Fact]
    public void A_definition_inside_something_else_is_printed_and_never_written_over_it()
    {
        scratch.Add("s.json", "{\"deploy\":{\"task\":" + Scratch.Web.TrimEnd() + "}}");
        Assert.StartsWith("{\n  \"family\": \"web\"", scratch.Run("normalize", "s.json").Out, StringComparison.Ordinal);
        Assert.Equal(2, scratch.Run("normalize", "s.json", "--write").Code);
        Assert.StartsWith("{\"deploy\"", scratch.Read("s.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_with_statements_has_no_canonical_form() =>
        Assert.Equal(2, scratch.RunWith("{ \"family\": \"a\", {{ if .X }}\"cpu\": \"1\",{{ end }} \"memory\": \"1\" }", "normalize", "-").Code);

    [Fact]
    public void What_AWS_answers_is_no_difference_from_what_was_registered() =>
        Assert.Equal(new Outcome(0, "", ""), scratch.Add("web.json", Scratch.Web).RunWith(Described, "diff", "web.json", "-"));

    [Fact]
    public void Differences_are_named_by_path_and_the_order_of_lists_with_keys_does_not_count()
    {
        scratch.Add("a.json", "{\"family\":\"web\",\"cpu\":\"256\",\"containerDefinitions\":[{\"name\":\"a\",\"image\":\"x:1\",\"environment\":[{\"name\":\"A\",\"value\":\"1\"},{\"name\":\"B\",\"value\":\"2\"}],\"portMappings\":[{\"containerPort\":80}]},{\"name\":\"b\",\"image\":\"y\"}]}");
        scratch.Add("b.json", "{\"family\":\"web\",\"memory\":\"512\",\"containerDefinitions\":[{\"name\":\"b\",\"image\":\"y\"},{\"name\":\"a\",\"image\":\"x:2\",\"environment\":[{\"name\":\"B\",\"value\":\"3\"},{\"name\":\"A\",\"value\":\"1\"}],\"portMappings\":[{\"containerPort\":80,\"protocol\":\"tcp\"}]}]}");
        Assert.Equal(
            new Outcome(1, "~ containerDefinitions[a].image: \"x:1\" -> \"x:2\"\n~ containerDefinitions[a].environment[B].value: \"2\" -> \"3\"\n- cpu: \"256\"\n+ memory: \"512\"\n", ""),
            scratch.Run("diff", "a.json", "b.json"));
    }

    [Theory]
    [InlineData("nginx:${TAG}", 0)]
    [InlineData("<IMAGE1_NAME>", 0)]
    [InlineData("httpd:${TAG}", 1)]
    public void A_placeholder_is_any_value_that_fits(string image, int code) =>
        Assert.Equal(code, scratch.Add("t.json", Scratch.Web.Replace("nginx:1.27", image, StringComparison.Ordinal)).Add("web.json", Scratch.Web).Run("diff", "t.json", "web.json").Code);

    [Fact]
    public void Two_kinds_are_not_compared() =>
        Assert.Equal(new Outcome(2, "", "ecsgen: a.json is a task definition and b.json is a cluster: compare two of a kind\n"), scratch.Add("a.json", Scratch.Web).Add("b.json", "{\"clusterName\":\"c\"}").Run("diff", "a.json", "b.json"));

    [Fact]
    public void Parameters_come_from_arguments_then_a_file_then_the_environment()
    {
        scratch.Add("t.json", "{\"family\":\"web\",\"cpu\":\"{Cpu}\",\"containerDefinitions\":[{\"name\":\"a\",\"image\":\"x:{Version}\",\"memory\":\"{Memory}\",\"user\":\"{User}\"}]}");
        scratch.Add("p.json", "{ \"Version\": \"file\", \"Memory\": 128 }");
        scratch.Variables["User"] = "env";
        scratch.Variables["Memory"] = "1";
        var outcome = scratch.Run("render", "t.json", "-p", "Version=1 \"q\"", "-p", "Cpu=256", "--parameters", "p.json", "--env");
        Assert.Equal(0, outcome.Code);
        Assert.Equal("{\n  \"family\": \"web\",\n  \"containerDefinitions\": [\n    {\n      \"name\": \"a\",\n      \"image\": \"x:1 \\\"q\\\"\",\n      \"memory\": 128,\n      \"user\": \"env\"\n    }\n  ],\n  \"cpu\": \"256\"\n}\n", outcome.Out);
    }

    [Fact]
    public void Missing_values_are_named_and_unused_ones_said()
    {
        scratch.Add("t.json", "{\"family\":\"web\",\"containerDefinitions\":[{\"name\":\"a\",\"image\":\"{Repo}:{Version}\",\"cpu\":${CPU}}]}");
        Assert.Equal(new Outcome(2, "", "ecsgen: t.json: no value for CPU, Version. Give each with -p Name=Value, in a --parameters file or, with --env, in the environment\n"), scratch.Run("render", "t.json", "-p", "Repo=x"));
        var kept = scratch.Run("render", "t.json", "-p", "Repo=x", "-p", "Nope=1", "--keep-missing");
        Assert.Equal((0, "ecsgen: t.json has no parameter Nope\n"), (kept.Code, kept.Error));
        Assert.Contains("\"image\": \"x:{Version}\",\n      \"cpu\": ${CPU}", kept.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_documents_go_into_another_tools_form()
    {
        Assert.Equal(0, scratch.Add("web.json", Scratch.Web).Run("convert", "web.json", "--to", "cloudformation", "-o", "out").Code);
        Assert.Equal(2, scratch.Run("convert", "web.json", "--to", "cloudformation", "-o", "out").Code);
        Assert.Equal(2, scratch.Run("convert", "web.json", "--to", "helm", "-o", "out").Code);
    }

    [Fact]
    public void Rules_are_listed_and_explained()
    {
        Assert.Contains("ECSG3003  error    A container has an image\n", scratch.Run("rules").Out, StringComparison.Ordinal);
        Assert.StartsWith("# ECSG3003: A container has an image\n", scratch.Run("rules", "ecsg3003").Out, StringComparison.Ordinal);
        Assert.Equal(new Outcome(2, "", "ecsgen: there is no rule 'X': 'ecsgen rules' lists them\n"), scratch.Run("rules", "X"));
        using var json = System.Text.Json.JsonDocument.Parse(scratch.Run("rules", "-f", "json").Out);
        Assert.Equal(Rules.Catalogue.All.Count, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), rule => Assert.Equal(
            Rules.Catalogue.Find(rule.GetProperty("id").GetString()!)!.Peers, rule.GetProperty("elsewhere").EnumerateArray().Select(peer => peer.GetString()!)));
    }

    [Theory]
    [InlineData("e3047", "ECSG2005  error    Fargate has the pair of cpu and memory\n")]
    [InlineData("CKV_AWS_97", "ECSG9002  info     An EFS volume is encrypted on its way\n")]
    [InlineData("ECS.18", "ECSG9002  info     An EFS volume is encrypted on its way\n")]
    public void Rules_are_found_by_the_ids_of_other_tools(string name, string rules) => Assert.Equal(rules, scratch.Run("rules", name).Out);

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("import")]
    [InlineData("normalize")]
    [InlineData("diff")]
    [InlineData("render")]
    [InlineData("convert")]
    [InlineData("rehearse")]
    [InlineData("rules")]
    public void Help_shows_examples(params string[] command)
    {
        var outcome = scratch.Run([.. command, "--help"]);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("Examples:\n  ", outcome.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Completions_are_suggested() => Assert.Contains("sarif", scratch.Run("[suggest:15]", "check --format ").Out, StringComparison.Ordinal);
}
