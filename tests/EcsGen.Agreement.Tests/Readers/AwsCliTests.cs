using System;
using System.IO;
using System.Threading.Tasks;
using EcsGen.Agreement.Infra;
using Xunit;

namespace EcsGen.Agreement.Readers;

/// <summary>
/// The JSON of the samples as the AWS CLI reads it: it checks the shape of a file before it connects, and the endpoint that it is given is dead.
/// </summary>
public class AwsCliTests
{
    private const string Dead = "http://127.0.0.1:1";

    [Fact]
    public async Task Samples_pass_the_check_before_the_connection()
    {
        foreach (var file in Samples.Definitions())
            Assert.Contains($"Could not connect to the endpoint URL: \"{Dead}/\"", await Register(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "family": "web", "containerDefinitions": [], "cpus": "256" }""", "cpus")]
    [InlineData("""{ "family": "web", "containerDefinitions": [], "cpu": 256 }""", "cpu")]
    public async Task A_wrong_document_does_not(string json, string member)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
            var output = await Register(file);

            Assert.Contains("Parameter validation failed", output, StringComparison.Ordinal);
            Assert.Contains(member, output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> Register(string file)
    {
        // a name that leads nowhere is not the CLI
        var version = await Command.Run("aws", ["--version"]);
        if (version is null || !version.Output.StartsWith("aws-cli/", StringComparison.Ordinal)) Repository.Missing("The AWS CLI is not there: apt-get install awscli");
        var result = await Command.Run("aws",
            ["ecs", "register-task-definition", "--endpoint-url", Dead, "--region", "us-east-1", "--cli-connect-timeout", "5", "--cli-input-json", "file://" + file],
            ("AWS_ACCESS_KEY_ID", "none"), ("AWS_SECRET_ACCESS_KEY", "none"), ("AWS_EC2_METADATA_DISABLED", "true"), ("AWS_MAX_ATTEMPTS", "1"),
            ("AWS_CONFIG_FILE", "none"), ("AWS_SHARED_CREDENTIALS_FILE", "none"));
        Assert.NotEqual(0, result!.ExitCode);
        return result.Output;
    }
}
