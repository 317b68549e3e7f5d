using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class SwitchTests(PackedFeed feed)
{
    [Fact]
    public async Task Writing_switched_off_removes_what_was_written_and_switched_on_brings_it_back()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build()).Succeeded();

        (await scratch.Build("App", "-p:EcsGenWriteArtifacts=false")).Succeeded();
        Assert.Empty(scratch.Files("App/bin/Debug/net10.0/ecs"));
        Assert.Empty(scratch.Files("App/obj/Debug/net10.0/ecsgen"));

        (await scratch.Build()).Succeeded();
        Assert.Equal(["web.json"], scratch.Files("App/bin/Debug/net10.0/ecs"));
    }

    [Fact]
    public async Task Everything_switched_off_writes_nothing_and_takes_our_analyzers_from_the_compiler()
    {
        var scratch = Scratch.Console(feed);
        var on = (await scratch.Build("App", "-t:Rebuild", "-getItem:Analyzer")).Succeeded();
        Assert.Contains("EcsGen.Core.dll", on.Output, System.StringComparison.Ordinal);

        var off = (await scratch.Build("App", "-t:Rebuild", "-p:EcsGenEnabled=false", "-getItem:Analyzer")).Succeeded();
        Assert.DoesNotContain("EcsGen.", off.Output, System.StringComparison.Ordinal);
        Assert.Contains("Microsoft.CodeAnalysis", off.Output, System.StringComparison.Ordinal);
        Assert.Empty(scratch.Files("App/bin/Debug/net10.0/ecs"));
    }

    [Theory]
    [InlineData("deploy/ecs tasks", "deploy/ecs tasks/web.json")]
    [InlineData(".", "web.json")]
    public async Task Folder_is_the_users_choice(string folder, string expected)
    {
        var scratch = Scratch.Console(feed, $"<EcsGenArtifactFolder>{folder}</EcsGenArtifactFolder>");
        (await scratch.Dotnet("publish", "App", "-c", "Debug")).Succeeded();

        Assert.Contains(expected, scratch.Files("App/bin/Debug/net10.0"));
        Assert.Contains(expected, scratch.Files("App/bin/Debug/net10.0/publish"));
    }

    [Fact]
    public async Task Users_target_sees_the_files_as_items()
    {
        var scratch = Scratch.Console(feed);
        scratch.Write("App/Web.cs", Sources.Definition("Web", "web") + Sources.Definition("Job", "job", "job:{Version}"));
        scratch.Write("Directory.Build.targets", """
            <Project>
              <Target Name="Show" AfterTargets="EcsGenCollect">
                <Message Importance="high" Text="artifact %(EcsGenArtifact.Family) template=%(EcsGenArtifact.IsTemplate)" />
              </Target>
            </Project>
            """);
        var build = (await scratch.Build()).Succeeded();

        Assert.Contains("artifact web template=False", build.Output, System.StringComparison.Ordinal);
        Assert.Contains("artifact job template=True", build.Output, System.StringComparison.Ordinal);
    }
}
