using System;
using EcsGen.Cli.Infra;
using Xunit;

namespace EcsGen.Cli;

public sealed class RehearseTests : IDisposable
{
    private const string Old = """{"family":"web","containerDefinitions":[{"name":"app","image":"web:1","memory":512,"portMappings":[{"containerPort":8080}]}]}""";
    private const string Service = """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"EC2","deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":ROLLBACK}}}""";

    private readonly Scratch scratch = new Scratch().Add("old.json", Old).Add("new.json", Old.Replace("web:1", "web:2", StringComparison.Ordinal))
        .Add("service.json", Service.Replace("ROLLBACK", "true", StringComparison.Ordinal)).Add("fargate.json", Old.Replace("\"family\":\"web\"", "\"family\":\"web\",\"cpu\":\"256\",\"memory\":\"512\",\"networkMode\":\"awsvpc\",\"requiresCompatibilities\":[\"FARGATE\"]", StringComparison.Ordinal));

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("COMPLETED in 1:16; at least 2 of 2 tasks ran all the time.", 0, "new.json", "--instances", "m5.large=2")]
    [InlineData("COMPLETED in ", 0, "fargate.json")]
    [InlineData("ROLLED BACK after ", 1, "watched.json", "--instances", "m5.large=2", "--service", "service.json", "--unhealthy", "app")]
    [InlineData("NOT FINISHED after 30:00.", 1, "new.json", "--instances", "m5.large=2", "--exits", "app=1", "--within", "30")]
    [InlineData("NOT STARTED: the old definition does not become stable on these instances.", 1, "new.json", "--instances", "t2.micro=1", "--service", "many.json")]
    [InlineData("REFUSED: ", 1, "refused.json", "--instances", "m5.large=2")]
    public void The_verdict_ends_the_output_and_is_the_exit_code(string verdict, int code, string next, params string[] options)
    {
        scratch.Add("many.json", Service.Replace("\"desiredCount\":2", "\"desiredCount\":20", StringComparison.Ordinal).Replace("ROLLBACK", "false", StringComparison.Ordinal))
            .Add("watched.json", Old.Replace("512", "512,\"healthCheck\":{\"command\":[\"CMD\",\"true\"]}", StringComparison.Ordinal)).Add("refused.json", Old.Replace("512", "2", StringComparison.Ordinal));
        var outcome = scratch.Run(["rehearse", next == "fargate.json" ? next : "old.json", next, .. options]);
        Assert.True(outcome.Code == code, outcome.ToString());
        Assert.Contains("\n" + verdict, "\n" + outcome.Out, StringComparison.Ordinal);
        Assert.Equal("", outcome.Error);
    }

    [Fact]
    public void The_same_seed_gives_the_same_timeline_and_another_another()
    {
        string[] command = ["rehearse", "old.json", "new.json", "--instances", "m5.large=2"];
        Assert.Equal(scratch.Run(command).Out, scratch.Run(command).Out);
        Assert.NotEqual(scratch.Run(command).Out, scratch.Run([.. command, "--seed", "7"]).Out);
    }

    [Fact]
    public void Hours_of_failing_tasks_are_a_screen()
    {
        var outcome = scratch.Run("rehearse", "old.json", "new.json", "--instances", "m5.large=2", "--exits", "app=1", "--html", "out/page.html");
        Assert.InRange(outcome.Out.Split('\n').Length, 40, 70);
        Assert.Contains("--html has all", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", scratch.Read("out/page.html"), StringComparison.OrdinalIgnoreCase);
        Assert.True(scratch.Read("out/page.html").Split("web:2").Length > 500);
    }

    [Fact]
    public void A_fleet_is_what_AWS_describes()
    {
        const string Fleet = """
            {"containerInstances":[{"containerInstanceArn":"arn:aws:ecs:eu-central-1:123456789012:container-instance/prod/0123456789abcdef0123456789abcdef","ec2InstanceId":"i-0a1b2c3d4e5f60718","status":"ACTIVE","agentConnected":true,
            "registeredResources":[{"name":"CPU","type":"INTEGER","integerValue":2048},{"name":"MEMORY","type":"INTEGER","integerValue":7680}],"remainingResources":[{"name":"CPU","type":"INTEGER","integerValue":2048},{"name":"MEMORY","type":"INTEGER","integerValue":7680}],
            "attributes":[{"name":"ecs.availability-zone","value":"eu-central-1a"},{"name":"ecs.instance-type","value":"m5.large"}]}],"failures":[]}
            """;
        var outcome = scratch.Add("fleet.json", Fleet).Run("rehearse", "old.json", "new.json", "--fleet", "fleet.json");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("eu-central-1a", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nope.json: there is no such file or folder", "old.json", "nope.json")]
    [InlineData("service.json has not a task definition", "old.json", "service.json", "--instances", "m5.large=1")]
    [InlineData("new.json has not a service", "old.json", "new.json", "--service", "new.json", "--instances", "m5.large=1")]
    [InlineData("the service runs on instances, and there are none: add --instances", "old.json", "new.json")]
    [InlineData("--instances m5.large: write a name, = and a whole number, as m5.large=3", "old.json", "new.json", "--instances", "m5.large")]
    [InlineData("--instances m9.huge=1: this type is not known. Known are t2.micro, ", "old.json", "new.json", "--instances", "m9.huge=1")]
    [InlineData("--exits app: write a name, = and a whole number, as app=1", "old.json", "new.json", "--instances", "m5.large=1", "--exits", "app")]
    [InlineData("--exits web: the new definition has no container of that name; it has app", "old.json", "new.json", "--instances", "m5.large=1", "--exits", "web=1")]
    [InlineData("--unhealthy web: the new definition has no container of that name; it has app", "old.json", "new.json", "--instances", "m5.large=1", "--unhealthy", "web")]
    [InlineData("--fleet: This is not what describe-container-instances prints: it has no list 'containerInstances'", "old.json", "new.json", "--fleet", "old.json")]
    [InlineData("nope.dll", "nope.dll#web", "new.json", "--instances", "m5.large=1")]
    public void What_can_not_be_rehearsed_is_one_line_and_exit_code_2(string message, params string[] arguments)
    {
        var outcome = scratch.Run(["rehearse", .. arguments]);
        Assert.True(outcome.Code == 2, outcome.ToString());
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("(Parameter", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_container_that_nobody_watches_can_not_be_unhealthy() =>
        Assert.Contains("no health check and the service no load balancer", scratch.Run("rehearse", "old.json", "new.json", "--instances", "m5.large=2", "--unhealthy", "app").Error, StringComparison.Ordinal);

    [Fact]
    public void A_placeholder_is_a_value_of_its_own_name() =>
        Assert.Equal(0, scratch.Add("template.json", Old.Replace("web:1", "web:${VERSION}", StringComparison.Ordinal)).Run("rehearse", "old.json", "template.json", "--instances", "m5.large=2").Code);
}
