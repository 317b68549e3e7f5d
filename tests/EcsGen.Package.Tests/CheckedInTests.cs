using System;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class CheckedInTests(PackedFeed feed)
{
    private const string Folder = "<EcsGenCheckedInFolder>../deploy</EcsGenCheckedInFolder>";
    private const string Verify = "-p:EcsGenVerify=true";
    private const string Copy = "deploy/web.json";

    [Fact]
    public async Task Build_keeps_the_copy_and_verification_agrees()
    {
        var scratch = Scratch.Console(feed, Folder);
        (await scratch.Build()).Succeeded();
        Assert.Equal(scratch.Read("App/bin/Debug/net10.0/ecs/web.json"), scratch.Read(Copy));
        var before = scratch.Times(Copy);

        (await scratch.Build("App", Verify)).Succeeded();
        Assert.Equal(before, scratch.Times(Copy));

        scratch.Delete(Copy);
        (await scratch.Build()).Succeeded();
        Assert.True(scratch.Has(Copy));

        (await scratch.Dotnet("clean", "App")).Succeeded();
        Assert.True(scratch.Has(Copy));
    }

    [Fact]
    public async Task Verification_fails_for_a_copy_that_differs_is_missing_or_left_over_and_writes_nothing()
    {
        var scratch = Scratch.Console(feed, Folder);
        (await scratch.Build()).Succeeded();
        scratch.Write("deploy/package.json", "{}");

        scratch.Write(Copy, scratch.Read(Copy).Replace("256", "512", StringComparison.Ordinal));
        var differs = (await scratch.Build("App", Verify)).Failed();
        Assert.Contains("512", Assert.Single(differs.MessagesOf("ECSG8102")), StringComparison.Ordinal);
        Assert.Contains("512", scratch.Read(Copy), StringComparison.Ordinal);

        scratch.Write("App/Web.cs", Sources.Definition("Web", "web2"));
        var moved = (await scratch.Build("App", Verify)).Failed();
        Assert.Equal(2, moved.MessagesOf("ECSG8102").Length);
        Assert.Equal(["package.json", "web.json"], scratch.Files("deploy"));
    }

    [Fact]
    public async Task Multi_targeted_project_keeps_the_copies_of_its_first_framework()
    {
        var scratch = new Scratch(feed);
        scratch.Write("Library/Library.csproj", Projects.Library("<TargetFrameworks> net10.0; netstandard2.0 </TargetFrameworks><LangVersion>9.0</LangVersion>" + Folder));
        scratch.Write("Library/Web.cs", "#if NET\n" + Sources.Definition("Web", "web") + "\n#else\n" + Sources.Definition("Old", "old") + "\n#endif\n");
        (await scratch.Build("Library", "-m")).Succeeded();

        Assert.Equal(["web.json"], scratch.Files("deploy"));
        (await scratch.Build("Library", "-m", Verify)).Succeeded();
    }
}
