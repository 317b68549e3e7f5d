using System.IO;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class EnvironmentTests(PackedFeed feed)
{
    private const string InBin = "App/bin/Debug/net10.0/ecs/web.json";

    [Fact]
    public async Task Path_with_spaces_quotes_and_foreign_letters_works()
    {
        var scratch = Scratch.Console(feed, "<EcsGenCheckedInFolder>d e ö</EcsGenCheckedInFolder>", name: "it's a ö (日本) & more");
        (await scratch.Build()).Succeeded();

        Assert.True(scratch.Has(InBin));
        Assert.True(scratch.Has("App/d e ö/web.json"));
        Assert.True((await scratch.Build()).Succeeded().Skipped("EcsGenExtract"));
    }

    [Fact]
    public async Task Culture_and_folder_do_not_show_in_the_file_nor_in_the_assembly()
    {
        const string Mapped = "<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><Deterministic>true</Deterministic>";
        var here = Scratch.Console(feed, Mapped);
        var there = Scratch.Console(feed, Mapped, name: "elsewhere");
        (await here.Build()).Succeeded();
        (await Dotnet.Run(there.Root, ["build", "App", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off"],
            ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"))).Succeeded();

        foreach (var path in new[] { InBin, "App/bin/Debug/net10.0/App.dll" })
            Assert.Equal(File.ReadAllBytes(here.At(path)), File.ReadAllBytes(there.At(path)));
    }

    [Fact]
    public async Task Design_time_build_writes_nothing()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Dotnet("restore", "App")).Succeeded();
        (await scratch.Dotnet("msbuild", "App", "-t:Compile",
            "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true")).Succeeded();

        Assert.Empty(scratch.Files("App/obj/Debug/net10.0/ecsgen"));
        Assert.Empty(scratch.Files("App/bin"));
    }

    [Fact]
    public async Task Multi_threaded_build_works()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build("App", "-mt")).Succeeded();

        Assert.True(scratch.Has(InBin));
    }

    [Fact]
    public async Task Artifacts_output_layout_works()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build("App", "--artifacts-path", scratch.At("artifacts"))).Succeeded();

        Assert.Equal(["web.json"], scratch.Files("artifacts/bin/App/debug/ecs"));
    }
}
