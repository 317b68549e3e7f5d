using System.IO.Compression;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class ProjectReferenceTests(PackedFeed feed)
{
    [Theory]
    [InlineData("")]
    [InlineData("-graph")]
    public async Task Application_gets_the_files_of_its_library(string option)
    {
        var scratch = HostAndLibrary();
        (await scratch.Build("Host", option.Length == 0 ? [] : [option, "-restore"])).Succeeded();
        Assert.Equal(["web.json"], scratch.Files("Host/bin/Debug/net10.0/ecs"));

        (await scratch.Dotnet("publish", "Host", "-c", "Debug")).Succeeded();
        Assert.Equal(["web.json"], scratch.Files("Host/bin/Debug/net10.0/publish/ecs"));
    }

    [Fact]
    public async Task Application_gets_the_files_of_a_library_that_it_does_not_build()
    {
        var scratch = HostAndLibrary();
        (await scratch.Build("Library")).Succeeded();

        (await scratch.Build("Host", "-p:BuildProjectReferences=false")).Succeeded();
        Assert.Equal(["web.json"], scratch.Files("Host/bin/Debug/net10.0/ecs"));
    }

    [Fact]
    public async Task Changed_definition_of_the_library_reaches_the_application()
    {
        var scratch = HostAndLibrary();
        (await scratch.Build("Host")).Succeeded();

        scratch.Write("Library/Web.cs", Sources.Definition("Web", "web2"));
        (await scratch.Build("Host")).Succeeded();
        Assert.Equal(["web2.json"], scratch.Files("Host/bin/Debug/net10.0/ecs"));
    }

    [Fact]
    public async Task Package_of_the_library_does_not_hold_the_files()
    {
        var scratch = HostAndLibrary();
        (await scratch.Dotnet("pack", "Library", "-o", "packed")).Succeeded();

        using var package = ZipFile.OpenRead(scratch.At("packed/Library.1.0.0.nupkg"));
        Assert.DoesNotContain(package.Entries, entry => entry.FullName.EndsWith("web.json", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task Test_project_gets_the_files_of_the_application_and_makes_none()
    {
        var scratch = Scratch.Console(feed);
        scratch.Write("Tests/Tests.csproj", Projects.Referencing("../App/App.csproj", "<IsTestProject>true</IsTestProject>"));
        scratch.Write("Tests/Tests.cs", "public static class Tests { public static void Main() { } }");
        (await scratch.Build("Tests")).Succeeded();

        Assert.Equal(["web.json"], scratch.Files("Tests/bin/Debug/net10.0/ecs"));
        Assert.Equal(["files.txt", "settings.txt"], scratch.Files("Tests/obj/Debug/net10.0/ecsgen"));
    }

    [Fact]
    public async Task Two_projects_on_two_versions_of_the_package_build_together()
    {
        await feed.PackSecondVersion();
        var scratch = new Scratch(feed);
        scratch.Write("One/One.csproj", Projects.Library());
        scratch.Write("One/Web.cs", Sources.Definition("Web", "web"));
        scratch.Write("Two/Two.csproj", Projects.Library($"<TargetFramework>net10.0</TargetFramework><EcsGenVersion>{PackedFeed.SecondVersion}</EcsGenVersion>"));
        scratch.Write("Two/Job.cs", Sources.Definition("Job", "job"));
        scratch.Write("All.slnx", """<Solution><Project Path="One/One.csproj" /><Project Path="Two/Two.csproj" /></Solution>""");
        (await scratch.Build("All.slnx", "-m:1")).Succeeded();

        Assert.Equal(["web.json"], scratch.Files("One/bin/Debug/net10.0/ecs"));
        Assert.Equal(["job.json"], scratch.Files("Two/bin/Debug/net10.0/ecs"));
        Assert.Contains(PackedFeed.Version, scratch.Read("One/obj/Debug/net10.0/ecsgen/settings.txt"), System.StringComparison.Ordinal);
        Assert.Contains(PackedFeed.SecondVersion, scratch.Read("Two/obj/Debug/net10.0/ecsgen/settings.txt"), System.StringComparison.Ordinal);
    }

    private Scratch HostAndLibrary()
    {
        var scratch = new Scratch(feed);
        scratch.Write("Library/Library.csproj", Projects.Library());
        scratch.Write("Library/Web.cs", Sources.Definition("Web", "web"));
        scratch.Write("Host/Host.csproj", Projects.Referencing("../Library/Library.csproj"));
        scratch.Write("Host/Program.cs", Sources.Program);
        return scratch;
    }
}
