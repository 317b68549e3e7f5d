using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Agreement.Infra;
using EcsGen.Formats;
using EcsGen.Json;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Agreement.Readers;

/// <summary>Templates as CDK's CfnInclude and AWS's own validator read them.</summary>
public class CloudFormationTests
{
    private const string Folder = "tests/EcsGen.Agreement.Tests/Readers";

    // a property that is not there, and one of another type
    private static readonly string[] OfNamesAndTypes = ["F3002", "F3012"];

    /// <summary>Every member of every kind is a property that CloudFormation has, of its type.</summary>
    [Fact]
    public async Task Every_member_is_a_property()
    {
        DocumentKind[] resources = [DocumentKind.TaskDefinition, DocumentKind.Service, DocumentKind.Cluster, DocumentKind.ClusterCapacityProviders, DocumentKind.CapacityProvider];
        var documents = resources.Select(kind => new FormatDocument(kind, "all", EveryMember.Of(kind)));

        var found = await Read(Template(documents, out var losses));

        Assert.Equal(["clientToken"], losses.Select(loss => loss.Path.ToString()));
        Assert.DoesNotContain(found, finding => OfNamesAndTypes.Contains(finding.Id));
    }

    [Fact]
    public async Task A_property_that_is_not_there_is_found()
    {
        var found = await Read(Template([new FormatDocument(DocumentKind.TaskDefinition, "web", JsonReader.Read("""{ "family": "web", "containerDefinitions": [{ "name": "a", "image": "b", "immage": "c" }] }""").Root!)], out _));

        Assert.Contains(found, finding => finding.Id == "F3002" && finding.Message.Contains("Immage", StringComparison.Ordinal));
    }

    private static string Template(IEnumerable<FormatDocument> documents, out IReadOnlyList<FormatLoss> losses)
    {
        var result = OutputFormat.Find("CloudFormation")!.Write(documents);
        losses = result.Losses.ToList();
        var file = result.Files.Single();
        return JsonWriter.Write(file.Node, file.Holes);
    }

    private static async Task<IReadOnlyList<Found>> Read(string template)
    {
        if (!Directory.Exists(Repository.At(Folder + "/node_modules/aws-cdk-lib")))
            Repository.Missing($"aws-cdk-lib is not there: npm install --no-package-lock --prefix {Folder}");
        var work = Directory.CreateTempSubdirectory("ecsgen-cfn-");
        try
        {
            var file = Path.Combine(work.FullName, "template.json");
            await File.WriteAllTextAsync(file, template);
            var result = await Command.Run("node", [Repository.At(Folder + "/cloudformation.cjs"), file], ("CDK_DISABLE_CLI_TELEMETRY", "true"), ("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "1"));
            if (result is null) Repository.Missing("node is not there");
            Assert.True(result!.ExitCode == 0, result.Output);
            using var answer = System.Text.Json.JsonDocument.Parse(result.Output.Split('\n').Single(line => line.StartsWith('{')));
            Assert.Empty(answer.RootElement.GetProperty("lost").EnumerateArray());
            return answer.RootElement.GetProperty("diagnostics").EnumerateArray()
                .Select(item => new Found(item.GetProperty("id").GetString()!, item.GetProperty("severity").GetString()!, item.GetProperty("message").GetString()!)).ToList();
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private sealed record Found(string Id, string Severity, string Message);
}
