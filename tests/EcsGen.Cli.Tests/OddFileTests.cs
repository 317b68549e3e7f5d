using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EcsGen.Corpus;
using EcsGen.Json;
using Xunit;

namespace EcsGen.Cli;

/// <summary>Files as they lie about: what is ECS in them is found, imported, and comes back; what is not says why.</summary>
public class OddFileTests
{
    private const string Web = """{"family":"web","containerDefinitions":[{"name":"a","image":"x","memory":128}]}""";

    private static readonly UTF8Encoding Utf8 = new(false);

    public static TheoryData<string, byte[]> Readable()
    {
        var data = new TheoryData<string, byte[]>();
        foreach (var (name, bytes) in Encodings()) data.Add(name, bytes);
        foreach (var (name, text) in Texts()) data.Add(name, Utf8.GetBytes(text));
        return data;
    }

    private static IEnumerable<(string, byte[])> Encodings() =>
    [
        ("UTF-8 with a mark", [0xef, 0xbb, 0xbf, .. Utf8.GetBytes(Web)]), ("UTF-16 LE", [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Web)]), ("UTF-16 BE", [0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Web)]),
        ("UTF-16 without a mark", Encoding.Unicode.GetBytes(Web)), ("Latin-1", Encoding.Latin1.GetBytes(Web.Replace("\"x\"", "\"café\"", StringComparison.Ordinal))),
    ];

    private static IEnumerable<(string, string)> Texts() =>
    [
        ("CRLF, comments, trailing commas", "// c\r\n{\r\n  /* x */ \"family\": \"web\",\r\n  \"containerDefinitions\": [ {\"name\":\"a\",\"image\":\"x\",}, ],\r\n}\r\n"), ("CR", Web.Replace(",", ",\r", StringComparison.Ordinal)),
        ("%NAME%", With("%IMAGE%", "%MEM%")), ("@NAME@", With("@IMAGE@", "@MEM@")), ("#{Name}#", With("#{Image}#", "#{Mem}#")), ("$(Name)", With("$(Image)", "$(Mem)")), ("__NAME__", With("__IMAGE__", "__MEM__")), ("[[name]]", With("[[ image ]]:[[tag]]", "[[mem]]")),
        ("ERB", With("<%= @image %>", "<%= @mem %>")), ("{{{name}}}", With("{{{image}}}", "{{{mem}}}")), ("Jinja filters", With("{{ image | default('x') }}", "{{ memory | int }}")), ("an expression of Terraform", With("${var.image}", "${cpu == \"\" ? 1 : cpu}")),
        ("a default of a shell", With("$IMAGE:${TAG:-latest}", "128")), ("Octopus", With("#{Octopus.Action[Deploy].Image}", "#{if Big}256#{/if}128")), ("a list from a join", Web.Replace("128", "128,\"environment\":[${join(\",\", envs)}]", StringComparison.Ordinal)),
        ("single quotes", Web.Replace('"', '\'')), ("names in Pascal case", """{"Family":"web","ContainerDefinitions":[{"Name":"a","Image":"x","Memory":128}]}"""), ("escapes", With(@"\u0041\/\ud83d\ude00", "128")),
        ("a member twice", Web.Replace("\"family\"", "\"family\":\"w\",\"family\"", StringComparison.Ordinal)), ("a list of definitions", $"[{Web},{Web.Replace("web", "worker", StringComparison.Ordinal)}]"),
        ("inside something else", """{"env":"prod","ecs":{"task":""" + Web + "}}"), ("inside a list of answers", """{"taskDefinitions":[{"taskDefinition":""" + Web + "}]}"), ("an object where a list belongs", """{"containerDefinitions":{"name":"a","image":"x"}}"""),
        ("a function of CloudFormation", Web.Replace("\"x\"", """{"Fn::Sub":"${Repo}:${Tag}"}""", StringComparison.Ordinal)), ("a bash test is no placeholder", Web.Replace("128", """128,"command":["[[ -f x ]] && [[ $a == b ]]"]""", StringComparison.Ordinal)),
    ];

    private static string With(string image, string memory) => Web.Replace("\"x\"", $"\"{image}\"", StringComparison.Ordinal).Replace("128", memory, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Readable))]
    public void Is_read_imported_and_comes_back(string name, byte[] bytes)
    {
        var result = FileCheck.Run("file.json", bytes);
        Assert.True(result.Outcome == Corpus.Outcome.Passed, $"{name}: {result.Detail}\n{result.Source}");
        Assert.Contains("TaskDefinition", result.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The document is empty")]
    [InlineData("42", "this is 42")]
    [InlineData("\u001f\u008b\b", "The control character U+001F")]
    [InlineData(Web + " EOF", "stands after the end of the document")]
    [InlineData(Web + "\n" + Web, "A file holds one document")]
    [InlineData("family: web\ncontainerDefinitions:\n", "This looks like YAML")]
    [InlineData("{“family”: 1}", "A curly quote")]
    [InlineData("""{"family":"web","containerDefinitions":[{"name":"a","memory":NaN}]}""", "JSON has no such number")]
    [InlineData("""{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"T":{"Type":"AWS::ECS::TaskDefinition","Properties":{"ContainerDefinitions":[{"Name":"a"}]}}}}""", "This is a CloudFormation template")]
    [InlineData("""{"services":{"web":{"image":"x"}}}""", "Docker Compose")]
    [InlineData("""[{"name":"a","imageUri":"x"}]""", "a list of something else")]
    [InlineData("""{"family":"web",{{#if x}}"cpu":"256",{{/if}}"containerDefinitions":[]}""", "This is a statement of a template")]
    [InlineData("""{"resource":{"aws_ecs_task_definition":{"web":{"container_definitions":"[]"}}}}""", "This is no JSON of ECS")]
    public void Is_skipped_with_the_reason(string text, string reason)
    {
        var result = FileCheck.Run("file.json", Utf8.GetBytes(text));
        Assert.Equal(Corpus.Outcome.Skipped, result.Outcome);
        Assert.Contains(reason, result.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_definition_inside_something_else_stands_is_said()
    {
        var file = EcsFile.Read("""{"a":[1,{"b":""" + Web + "}]}");
        Assert.Equal("A task definition stands inside 'a[1].b'; it is read from there, and what is around it is not", Assert.Single(file.Findings).Message);
        Assert.Equal(1, Assert.Single(file.Documents).Locate(Model.MemberPath.Root["family"]).Line);
    }

    [Theory]
    [InlineData("""{"taskDefinition":{"family":"web","containerDefinitions":[{"name":"a","image":"x","memory":128}]},"tags":[]}""")]
    [InlineData("""{"family":"web","revision":3,"containerDefinitions":[{"name":"a","image":"x","memory":128}],"tags":[]}""")]
    [InlineData("""{"services":[{"serviceArn":"a","serviceName":"x","desiredCount":0,"taskDefinition":"w","tags":[]}]}""")]
    public void Empty_tags_of_an_answer_are_none(string text) => Assert.DoesNotContain(Checking.FileChecker.Check(EcsFile.Read(text)), found => found.Finding.Id == "ECSG2036");

    [Fact]
    public void A_service_of_no_definition_is_not_judged_by_one_without_a_name()
    {
        List<EcsFile> documents = [EcsFile.Read("""{"family":"","networkMode":"none","containerDefinitions":[]}"""), EcsFile.Read("""{"serviceName":"s","taskDefinition":"","networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}}}""")];
        var around = new Checking.Surroundings(documents.SelectMany(file => file.Documents));
        Assert.DoesNotContain(Checking.FileChecker.Check(documents[1], around: around), found => found.Finding.Id == "ECSG5053");
    }
}
