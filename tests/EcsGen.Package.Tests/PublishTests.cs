using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class PublishTests(PackedFeed feed)
{
    private const string Published = "App/bin/Release/net10.0/publish/ecs/web.json";

    [Fact]
    public async Task Publish_takes_the_file_along_and_a_second_one_leaves_it()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Dotnet("publish", "App")).Succeeded();
        var before = scratch.Times(Published);
        Assert.True(scratch.Has(Published));

        (await scratch.Dotnet("publish", "App")).Succeeded();
        Assert.Equal(before, scratch.Times(Published));
    }

    [Fact]
    public async Task Publish_without_build_takes_the_file_along()
    {
        var scratch = Scratch.Console(feed);
        (await scratch.Build("App", "-c", "Release")).Succeeded();

        (await scratch.Dotnet("publish", "App", "--no-build")).Succeeded();
        Assert.True(scratch.Has(Published));
    }

    [Fact]
    public async Task Single_file_publish_has_the_file_beside_the_application()
    {
        var scratch = Scratch.Console(feed, "<PublishSingleFile>true</PublishSingleFile><SelfContained>false</SelfContained>");
        (await scratch.Dotnet("publish", "App", "--use-current-runtime", "-o", "out")).Succeeded();

        Assert.Contains("ecs/web.json", scratch.Files("out"));
        Assert.DoesNotContain("App.dll", scratch.Files("out"));
    }
}
