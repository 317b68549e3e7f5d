using System;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

/// <summary>JSON files that were written by hand, in a project that has the package for nothing else.</summary>
public class JsonFileTests(PackedFeed feed)
{
    private const string Wrong = """
        {
          "family": "old",
          "containerDefinitions": [
            { "name": "old", "image": "nginx:1.27", "memory": 128,
              "portMappings": [{ "containerPort": 70000 }] }
          ]
        }
        """;

    private const string Place = "(5,43)";

    [Fact]
    public async Task Old_file_gives_warnings_at_its_place_and_never_breaks_the_build_unless_the_project_wants_that()
    {
        var scratch = Console("");
        scratch.Write("App/.aws/web-task-def.json", Wrong);
        scratch.Write("App/.aws/broken-task-def.json", "{ \"family\": ");
        scratch.Write("App/deploy/prod/task-definition-job.json", Wrong);
        scratch.Write("App/.aws/task-definition.schema.json", """{ "type": "object" }""");
        foreach (var folder in new[] { "bin", "obj", "node_modules/tool", "copies" }) scratch.Write($"App/{folder}/task-definition.json", Wrong);
        var build = (await scratch.Build("App", "-p:EcsGenCheckedInFolder=copies")).Succeeded();

        Assert.Equal(
            [$"{scratch.At("App/.aws/web-task-def.json")}{Place}: warning ECSG3020", $"{scratch.At("App/deploy/prod/task-definition-job.json")}{Place}: warning ECSG3020"],
            build.MessagesOf("ECSG3020").Select(line => line.Split("20:")[0] + "20").Order(StringComparer.Ordinal));
        Assert.StartsWith(scratch.At("App/.aws/broken-task-def.json") + "(1,13): warning", Assert.Single(build.MessagesOf("ECSG8001")), StringComparison.Ordinal);

        var strict = (await scratch.Build("App", "-t:Rebuild", "-p:EcsGenCheckedInFolder=copies", "-p:TreatWarningsAsErrors=true")).Succeeded();
        Assert.Empty(strict.MessagesOf("ECSG3020"));
        Assert.Equal(3, strict.MessagesOf("ECSG8014").Length);

        var errors = (await scratch.Build("App", "-p:EcsGenCheckedInFolder=copies", "-p:EcsGenJsonErrors=true")).Failed();
        Assert.All(errors.MessagesOf("ECSG3020"), line => Assert.Contains(": error ", line, StringComparison.Ordinal));

        var off = (await scratch.Build("App", "-t:Rebuild", "-p:EcsGenCheckJson=false")).Succeeded();
        Assert.Empty(off.MessagesOf("ECSG3020").Concat(off.MessagesOf("ECSG8001")));
    }

    [Fact]
    public async Task Other_files_are_listed_and_severities_come_from_the_projects_own_files()
    {
        var scratch = Console("""<EcsGenJson Include="../shared/*.json" />""");
        scratch.Write("shared/one.json", Wrong);
        Assert.Contains("warning", Assert.Single((await scratch.Build()).Succeeded().MessagesOf("ECSG3020")), StringComparison.Ordinal);

        scratch.Write(".editorconfig", "root = true\n[shared/*.json]\necsgen.ECSG3020.severity = error\n");
        Assert.Contains("error", Assert.Single((await scratch.Build()).Failed().MessagesOf("ECSG3020")), StringComparison.Ordinal);

        scratch.Write(".editorconfig", "root = true\n[shared/*.json]\necsgen.severity = none\n");
        Assert.Empty((await scratch.Build()).Succeeded().MessagesOf("ECSG3020"));

        scratch.Delete(".editorconfig");
        scratch.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ECSG3020.severity = error\n");
        Assert.Contains("error", Assert.Single((await scratch.Build()).Failed().MessagesOf("ECSG3020")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_made_severities_are_chosen_by_one_property_and_the_projects_own_file_goes_before()
    {
        var scratch = Console("");
        scratch.Write("App/.aws/task-def.json", Wrong);
        foreach (var (profile, said) in new[] { ("default", "warning"), ("security", "warning"), ("strict", "error"), ("none", "") })
        {
            var lines = (await scratch.Build("App", "-p:EcsGenSeverity=" + profile)).MessagesOf("ECSG3020");
            Assert.Equal(said, lines.Select(line => line.Contains(": error ", StringComparison.Ordinal) ? "error" : "warning").SingleOrDefault() ?? "");
        }

        scratch.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ECSG3020.severity = warning\n");
        Assert.Contains("warning", Assert.Single((await scratch.Build("App", "-p:EcsGenSeverity=none")).Succeeded().MessagesOf("ECSG3020")), StringComparison.Ordinal);
        Assert.Contains("strict", Assert.Single((await scratch.Build("App", "-p:EcsGenSeverity=stric")).Failed().MessagesOf("ECSG8111")), StringComparison.Ordinal);
    }

    private Scratch Console(string items)
    {
        var scratch = new Scratch(feed, "json");
        scratch.Write("App/App.csproj", Projects.Console("", items));
        scratch.Write("App/Program.cs", Sources.Program);
        return scratch;
    }
}
