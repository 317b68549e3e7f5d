using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Agreement.Infra;
using Xunit;

namespace EcsGen.Agreement.Readers;

/// <summary>The JSON of the samples as a request of AWS's SDK for JavaScript: its types know every member and every value of an enum.</summary>
public class TypeScriptTests
{
    private const string Folder = "tests/EcsGen.Agreement.Tests/Readers";

    [Fact]
    public async Task Samples_satisfy_the_request_type()
    {
        var result = await Check(Samples.Files().Select(file => (Samples.Operation(file), File.ReadAllText(file))).ToArray());

        Assert.True(result.ExitCode == 0, result.Output);
    }

    [Theory]
    [InlineData("RegisterTaskDefinition", """{ "family": "web", "containerDefinitions": [], "networkMode": "nat" }""", "nat")]
    [InlineData("RegisterTaskDefinition", """{ "family": "web", "containerDefinitions": [{ "name": "a", "immage": "b" }] }""", "immage")]
    [InlineData("CreateService", """{ "serviceName": "web", "desiredCounts": 2 }""", "desiredCounts")]
    [InlineData("CreateCluster", """{ "clusterName": "web", "settings": [{ "name": "containerInsight", "value": "enabled" }] }""", "containerInsight")]
    [InlineData("PutClusterCapacityProviders", """{ "cluster": "web", "capacityProviders": [] }""", "defaultCapacityProviderStrategy")]
    [InlineData("CreateCapacityProvider", """{ "name": "web", "autoScalingGroupProvider": {} }""", "autoScalingGroupArn")]
    [InlineData("RunTask", """{ "taskDefinition": "web", "counts": 1 }""", "counts")]
    public async Task A_wrong_document_does_not(string operation, string json, string wrong)
    {
        var result = await Check((operation, json));

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(wrong, result.Output, StringComparison.Ordinal);
    }

    private static async Task<Command> Check(params (string Operation, string Json)[] documents)
    {
        var modules = Repository.At(Folder + "/node_modules");
        var compiler = Path.Combine(modules, "typescript", "lib", "tsc.js");
        if (!File.Exists(compiler) || !Directory.Exists(Path.Combine(modules, "@aws-sdk", "client-ecs")))
            Repository.Missing($"TypeScript and @aws-sdk/client-ecs are not there: npm install --no-package-lock --prefix {Folder}");
        var work = Directory.CreateTempSubdirectory("ecsgen-tsc-");
        try
        {
            for (var i = 0; i < documents.Length; i++)
                await File.WriteAllTextAsync(Path.Combine(work.FullName, $"document{i}.ts"),
                    $"import type {{ {documents[i].Operation}CommandInput }} from '@aws-sdk/client-ecs';\nexport const document = {documents[i].Json.Trim()} satisfies {documents[i].Operation}CommandInput;\n");
            await File.WriteAllTextAsync(Path.Combine(work.FullName, "tsconfig.json"), $$"""
                { "compilerOptions": { "strict": true, "noEmit": true, "skipLibCheck": true, "target": "es2022", "module": "esnext", "moduleResolution": "bundler",
                  "types": [], "paths": { "@aws-sdk/client-ecs": ["{{modules.Replace('\\', '/')}}/@aws-sdk/client-ecs"] } } }
                """);
            var result = await Command.Run("node", [compiler, "--project", work.FullName]);
            if (result is null) Repository.Missing("node is not there");
            return result!;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
