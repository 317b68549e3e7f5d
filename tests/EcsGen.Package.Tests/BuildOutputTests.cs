using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class BuildOutputTests(PackedFeed feed)
{
    private const string InBin = "App/bin/Debug/net10.0/ecs/web.json";
    private const string InObj = "App/obj/Debug/net10.0/ecsgen/web.json";
    private const string Dll = "App/obj/Debug/net10.0/App.dll";
    private const string List = "App/obj/Debug/net10.0/ecsgen/files.txt";

    [Fact]
    public async Task Build_writes_the_file_beside_the_application_and_nothing_among_the_sources()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build()).Succeeded();

        Assert.Contains("\"family\": \"web\"", scratch.Read(InBin), System.StringComparison.Ordinal);
        Assert.Equal((byte)'{', File.ReadAllBytes(scratch.At(InBin))[0]);
        Assert.DoesNotContain('\r', scratch.Read(InBin));
        Assert.Equal(["web.json"], scratch.Files("App/bin/Debug/net10.0/ecs"));
        Assert.Equal(["App.csproj", "Program.cs", "Web.cs"], Directory.GetFiles(scratch.At("App")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Second_build_skips_compilation_and_extraction_and_leaves_every_file()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build()).Succeeded();
        var before = scratch.Times(InBin, InObj, Dll, List);

        var again = (await scratch.Build()).Succeeded();

        Assert.True(again.Skipped("CoreCompile"));
        Assert.True(again.Skipped("EcsGenExtract"));
        Assert.Equal(before, scratch.Times(InBin, InObj, Dll, List));
    }

    [Fact]
    public async Task Edit_elsewhere_compiles_and_leaves_the_file()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build()).Succeeded();
        var before = scratch.Times(InBin, InObj);
        var compiled = scratch.Times(Dll, List);

        scratch.Write("App/Other.cs", "class Other { }");
        var again = (await scratch.Build()).Succeeded();

        Assert.False(again.Skipped("EcsGenExtract"));
        Assert.Equal(before, scratch.Times(InBin, InObj));
        Assert.DoesNotContain(scratch.Times(Dll, List), time => time.Value == compiled[time.Key]);
    }

    [Fact]
    public async Task Edit_of_the_definition_rewrites_the_file()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build()).Succeeded();

        scratch.Write("App/Web.cs", Sources.Definition("Web", "web", cpu: "512"));
        (await scratch.Build()).Succeeded();

        Assert.Contains("512", scratch.Read(InObj), System.StringComparison.Ordinal);
        Assert.Contains("512", scratch.Read(InBin), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renamed_family_removes_the_old_file_and_a_removed_definition_its_own()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build()).Succeeded();

        scratch.Write("App/Web.cs", Sources.Definition("Web", "web2"));
        (await scratch.Build()).Succeeded();
        Assert.Equal(["web2.json"], scratch.Files("App/bin/Debug/net10.0/ecs"));
        Assert.Equal(["files.txt", "settings.txt", "web2.json"], scratch.Files("App/obj/Debug/net10.0/ecsgen"));

        scratch.Delete("App/Web.cs");
        (await scratch.Build()).Succeeded();
        Assert.Empty(scratch.Files("App/bin/Debug/net10.0/ecs"));
        Assert.Equal(["files.txt", "settings.txt"], scratch.Files("App/obj/Debug/net10.0/ecsgen"));
    }

    [Fact]
    public async Task File_that_was_deleted_by_hand_comes_back()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build()).Succeeded();

        scratch.Delete(InBin);
        (await scratch.Build()).Succeeded();
        Assert.True(scratch.Has(InBin));

        scratch.Delete(InObj);
        (await scratch.Build()).Succeeded();
        Assert.True(scratch.Has(InObj));
        Assert.True(scratch.Has(InBin));
    }

    [Fact]
    public async Task Clean_removes_what_the_build_wrote_and_nothing_else()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build()).Succeeded();
        scratch.Write("App/bin/Debug/net10.0/ecs/mine.json", "{}");

        (await scratch.Dotnet("clean", "App")).Succeeded();

        Assert.Equal(["mine.json"], scratch.Files("App/bin/Debug/net10.0/ecs"));
        Assert.Empty(scratch.Files("App/obj/Debug/net10.0/ecsgen"));
    }

    [Fact]
    public async Task Failing_build_leaves_the_last_file()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build()).Succeeded();

        scratch.Write("App/Other.cs", "class");
        (await scratch.Build()).Failed();

        Assert.True(scratch.Has(InBin));
    }
}
