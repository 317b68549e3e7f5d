using System;
using System.Linq;
using System.Text.Json;
using EcsGen.Cli.Infra;
using Xunit;

namespace EcsGen.Cli;

/// <summary>SARIF 2.1.0, held to what its specification requires of the parts that are written.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_log_has_what_the_specification_requires()
    {
        using var log = Log("a b/bad.json", "other.json");
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = log.RootElement.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("ecsgen", driver.GetProperty("name").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        foreach (var rule in driver.GetProperty("rules").EnumerateArray())
        {
            Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
        }
        var ids = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var result in run.GetProperty("results").EnumerateArray()) Result(result, ids, run.GetProperty("artifacts"));
    }

    private static void Result(JsonElement result, System.Collections.Generic.List<string?> ids, JsonElement artifacts)
    {
        Assert.Equal(result.GetProperty("ruleId").GetString(), ids[result.GetProperty("ruleIndex").GetInt32()]);
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        var physical = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var artifact = physical.GetProperty("artifactLocation");
        var uri = artifact.GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute), uri);
        Assert.Equal(uri, artifacts[artifact.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString());
        var region = physical.GetProperty("region");
        Assert.True(region.GetProperty("startLine").GetInt32() >= 1 && region.GetProperty("startColumn").GetInt32() >= 1);
        Assert.True(region.GetProperty("endColumn").GetInt32() > region.GetProperty("startColumn").GetInt32());
    }

    [Fact]
    public void Columns_are_those_of_the_text()
    {
        using var log = Log("a b/bad.json");
        var region = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((4, 5, 4, 6), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
        Assert.Equal("a%20b/bad.json", log.RootElement.GetProperty("runs")[0].GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString());
    }

    private JsonDocument Log(params string[] files)
    {
        scratch.Add("a b/bad.json", Scratch.Bad).Add("other.json", "// x\n" + Scratch.Bad);
        return JsonDocument.Parse(scratch.Run(["check", "--format", "sarif", .. files]).Out);
    }
}
