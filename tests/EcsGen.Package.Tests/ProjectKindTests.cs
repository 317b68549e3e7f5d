using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class ProjectKindTests(PackedFeed feed)
{
    [Fact]
    public async Task Multi_targeted_library_writes_one_set_per_framework()
    {
        var scratch = new Scratch(feed);
        scratch.Write("Library/Library.csproj", Projects.Library("<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks><LangVersion>9.0</LangVersion>"));
        scratch.Write("Library/Web.cs", Sources.Definition("Web", "web"));
        (await scratch.Build("Library", "-m")).Succeeded();

        Assert.Equal(["web.json"], scratch.Files("Library/bin/Debug/netstandard2.0/ecs"));
        Assert.Equal(["web.json"], scratch.Files("Library/bin/Debug/net10.0/ecs"));
        Assert.Equal(scratch.Read("Library/bin/Debug/netstandard2.0/ecs/web.json"), scratch.Read("Library/bin/Debug/net10.0/ecs/web.json"));
    }

    [Fact]
    public async Task Web_application_builds_and_publishes_the_file()
    {
        var scratch = new Scratch(feed);
        scratch.Write("Site/Site.csproj", Projects.Sdk("Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework>", Projects.Reference));
        scratch.Write("Site/Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build().Run();");
        scratch.Write("Site/Web.cs", Sources.Definition("Web", "web"));
        scratch.Write("Site/appsettings.json", "{}");
        (await scratch.Dotnet("publish", "Site", "-c", "Debug")).Succeeded();

        Assert.Equal(["web.json"], scratch.Files("Site/bin/Debug/net10.0/ecs"));
        Assert.Equal(["web.json"], scratch.Files("Site/bin/Debug/net10.0/publish/ecs"));
    }

    [Fact]
    public async Task Project_in_CSharp_9_works()
    {
        var scratch = Scratch.Console(feed, "<LangVersion>9.0</LangVersion>");
        (await scratch.Build()).Succeeded();

        Assert.True(scratch.Has("App/bin/Debug/net10.0/ecs/web.json"));
    }

    [Fact]
    public async Task Reference_without_assets_at_run_time_runs_and_writes_the_file()
    {
        var scratch = Scratch.Console(feed);
        scratch.Write("App/App.csproj", Projects.Sdk("Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
            """<PackageReference Include="EcsGen" Version="$(EcsGenVersion)" PrivateAssets="all" ExcludeAssets="runtime" />"""));
        (await scratch.Build()).Succeeded();

        Assert.True(scratch.Has("App/bin/Debug/net10.0/ecs/web.json"));
        Assert.False(scratch.Has("App/bin/Debug/net10.0/EcsGen.Abstractions.dll"));
        var run = await Infra.Dotnet.Run(scratch.Root, [scratch.At("App/bin/Debug/net10.0/App.dll")]);
        Assert.Contains("runs", run.Succeeded().Output, System.StringComparison.Ordinal);
    }
}
