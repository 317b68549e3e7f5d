using System;
using System.IO;
using System.Threading.Tasks;
using EcsGen.Agreement.Infra;
using EcsGen.Cli;
using Xunit;

namespace EcsGen.Agreement.Readers;

/// <summary>SARIF as Microsoft's own validator reads it: the schema, the rules of the standard, and those that GitHub's code scanning adds.</summary>
public class SarifTests
{
    private const string Folder = "tests/EcsGen.Agreement.Tests/Readers";
    private const string Bad = """
        {
          "family": "web", "cpu": "256", "memory": "8192", "requiresCompatibilities": ["FARGATE"],
          "containerDefinitions": [{ "name": "a", "image": "a:latest", "imagge": "é\u2028 <b> 100 %" }, { "name": "a" }]
        }
        """;

    private const string Service = """{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "loadBalancers": [{ "targetGroupArn": "arn", "containerName": "b", "containerPort": 80 }] }""";

    [Fact]
    public async Task A_log_with_errors_warnings_advice_and_related_places_is_valid()
    {
        var log = Log("a b/web%.json", "service.json", "none.txt");
        Assert.Contains("\"relatedLocations\"", log, StringComparison.Ordinal);
        var result = await Validate(log);
        Assert.True(result.ExitCode == 0 && !result.Output.Contains(": error ", StringComparison.Ordinal) && !result.Output.Contains(": warning ", StringComparison.Ordinal), result.Output);
    }

    [Fact]
    public async Task A_log_without_findings_is_valid()
    {
        var result = await Validate(Log("nothing.json"));
        Assert.False(result.Output.Contains(": error ", StringComparison.Ordinal), result.Output);
    }

    [Fact]
    public async Task The_validator_sees_what_is_wrong()
    {
        var result = await Validate(Log("a b/web%.json").Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal));
        Assert.Contains("error JSON1008", result.Output, StringComparison.Ordinal);
    }

    private static string Log(params string[] files)
    {
        var work = Directory.CreateTempSubdirectory("ecsgen-sarif-");
        try
        {
            Directory.CreateDirectory(Path.Combine(work.FullName, "a b"));
            File.WriteAllText(Path.Combine(work.FullName, "a b", "web%.json"), Bad);
            File.WriteAllText(Path.Combine(work.FullName, "service.json"), Service);
            File.WriteAllText(Path.Combine(work.FullName, "none.txt"), "no JSON");
            File.WriteAllText(Path.Combine(work.FullName, "nothing.json"), """{ "clusterName": "web" }""");
            using var output = new StringWriter { NewLine = "\n" };
            Program.Run(["check", "--no-config", "--format", "sarif", .. files], new Host(() => Stream.Null, output, TextWriter.Null, work.FullName, _ => null));
            return output.ToString();
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static async Task<Command> Validate(string log)
    {
        var tool = Repository.At(Folder + "/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
        if (!OperatingSystem.IsLinux() || !File.Exists(tool)) Repository.Missing($"@microsoft/sarif-multitool-linux is not there: npm install --no-package-lock --prefix {Folder}");
        // its installation script, which npm may not have run
        if (OperatingSystem.IsLinux()) File.SetUnixFileMode(tool, File.GetUnixFileMode(tool) | UnixFileMode.UserExecute);
        var work = Directory.CreateTempSubdirectory("ecsgen-sarif-");
        try
        {
            var file = Path.Combine(work.FullName, "log.sarif");
            await File.WriteAllTextAsync(file, log);
            return (await Command.Run(tool, ["validate", file, "--output", Path.Combine(work.FullName, "report.sarif"), "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"]))!;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
