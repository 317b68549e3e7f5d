using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

/// <summary>The tool as a user gets it: packed, installed by <c>dotnet tool install</c> from a feed that has nothing else, and run by its command.</summary>
public sealed class ToolTests(PackedFeed feed)
{
    private const string Definition = """
        {
          "family": "web",
          "containerDefinitions": [
            { "name": "nginx", "memory": 128 }
          ]
        }

        """;

    [Fact]
    public async Task It_checks_a_file()
    {
        var scratch = new Scratch(feed, "tool");
        scratch.Write(".aws/task-definition.json", Definition);
        var outcome = await Run(scratch, "check", ".aws/task-definition.json");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(".aws/task-definition.json(4,5): error ECSG3003: Container 'nginx' has no image: write one, as 'public.ecr.aws/nginx/nginx:1.27'\n1 file: 1 error, 0 warnings, 0 suggestions\n", outcome.Output);
    }

    [Fact]
    public async Task What_it_imports_is_built_with_the_package()
    {
        var scratch = new Scratch(feed, "tool");
        scratch.Write("App/App.csproj", Projects.Console());
        scratch.Write("App/Program.cs", Sources.Program);
        scratch.Write(".aws/task-definition.json", Definition.Replace("\"memory\"", "\"image\": \"nginx:1.27\", \"memory\"", StringComparison.Ordinal));
        (await Run(scratch, "import", ".aws/task-definition.json", "-n", "Shop", "-o", "App/Ecs")).Succeeded();
        (await scratch.Build()).Succeeded();

        var compared = await Run(scratch, "diff", ".aws/task-definition.json", "App/bin/Debug/net10.0/ecs/web.json");
        Assert.Equal((0, ""), (compared.ExitCode, compared.Output));
    }

    [Fact]
    public async Task It_helps_completes_explains_rules_and_knows_its_version()
    {
        var scratch = new Scratch(feed, "tool");
        Assert.Contains("Examples:\n  ecsgen check .aws/task-definition.json", (await Run(scratch, "--help")).Succeeded().Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(["github", "json", "sarif", "text"], (await Run(scratch, "[suggest:15]", "check --format ")).Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        // the pages are in the package, not in the repository beside it
        Assert.StartsWith("# ECSG3003: A container has an image", (await Run(scratch, "rules", "ECSG3003")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(PackedFeed.Version, (await Run(scratch, "--version")).Succeeded().Output.Trim());
    }

    [Fact]
    public async Task It_rehearses_without_a_cluster()
    {
        var scratch = new Scratch(feed, "tool");
        scratch.Write("old.json", Definition.Replace("\"memory\"", "\"image\": \"nginx:1.27\", \"memory\"", StringComparison.Ordinal));
        scratch.Write("new.json", scratch.Read("old.json").Replace("1.27", "1.28", StringComparison.Ordinal));
        Assert.Contains("COMPLETED in ", (await Run(scratch, "rehearse", "old.json", "new.json", "--instances", "m5.large=2")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_package_says_what_it_is_and_holds_what_the_command_needs()
    {
        await feed.Tool();
        using var package = ZipFile.OpenRead(feed.ToolPackagePath);
        using var stream = package.GetEntry("EcsGen.Cli.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        Assert.Equal("EcsGen.Cli", Value("id"));
        Assert.Equal(PackedFeed.Version, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Contains("ecs", Value("tags").Split(' '));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName is "dependency");
        Assert.Equal("DotnetTool", metadata.Descendants().Single(element => element.Name.LocalName == "packageType").Attribute("name")!.Value);

        var files = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("tools/", StringComparison.Ordinal)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["DotnetToolSettings.xml", "EcsGen.Core.dll", "EcsGen.Testing.dll", "System.CommandLine.dll", "ecsgen.deps.json", "ecsgen.dll", "ecsgen.runtimeconfig.json"], files);

        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
    }

    private async Task<CommandResult> Run(Scratch scratch, params string[] arguments) => await Dotnet.Run(await feed.Tool(), scratch.Root, arguments);
}
