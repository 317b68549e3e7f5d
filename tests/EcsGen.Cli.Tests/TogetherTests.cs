using System;
using System.Text.Json;
using EcsGen.Cli.Infra;
using Xunit;

namespace EcsGen.Cli;

/// <summary>Files that are checked together know each other.</summary>
public sealed class TogetherTests : IDisposable
{
    private const string Service =
        "{\n  \"serviceName\": \"web\",\n  \"taskDefinition\": \"web\",\n  \"desiredCount\": 1,\n  \"loadBalancers\": [\n    { \"targetGroupArn\": \"arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef\", \"containerName\": \"apache\", \"containerPort\": 80 }\n  ]\n}\n";

    private readonly Scratch scratch = new Scratch().Add("service.json", Service).Add("web.json", Scratch.Web);

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_service_alone_may_name_any_container() =>
        Assert.DoesNotContain("apache", scratch.Run("check", "service.json", "--level", "error").Out, StringComparison.Ordinal);

    [Fact]
    public void Beside_its_task_definition_it_has_to_name_one_that_is_there()
    {
        var outcome = scratch.Run("check", "service.json", "web.json");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("service.json(6,", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("'apache'", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void SARIF_names_the_other_files_place_too()
    {
        using var log = JsonDocument.Parse(scratch.Run("check", "service.json", "web.json", "--format", "sarif", "--level", "error").Out);
        foreach (var result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
            if (result.TryGetProperty("relatedLocations", out var related))
                Assert.Equal(1, related[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("index").GetInt32());
    }
}
