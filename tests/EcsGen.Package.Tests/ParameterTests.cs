using System;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class ParameterTests(PackedFeed feed)
{
    private const string Folder = "App/bin/Debug/net10.0/ecs";
    private const string File = Folder + "/web.json";
    private const string Item = """<EcsGenParameter Include="Version" Value="$(ImageVersion)" />""";

    [Fact]
    public async Task Changed_value_is_a_changed_input_without_compilation()
    {
        var scratch = App("nginx:{Version}", items: Item);
        (await scratch.Build("App", "-p:ImageVersion=1.0")).Succeeded();
        Assert.Contains("nginx:1.0\"", scratch.Read(File), StringComparison.Ordinal);

        var second = (await scratch.Build("App", "-p:ImageVersion=2.0")).Succeeded();
        Assert.True(second.Skipped("CoreCompile"));
        Assert.Contains("nginx:2.0\"", scratch.Read(File), StringComparison.Ordinal);

        var same = (await scratch.Build("App", "-p:ImageVersion=2.0")).Succeeded();
        Assert.True(same.Skipped("EcsGenExtract"));
    }

    [Fact]
    public async Task Open_parameter_makes_a_template_and_a_filled_one_replaces_it()
    {
        var scratch = App("nginx:{Version}", items: Item);
        (await scratch.Build()).Succeeded();
        Assert.Equal(["web.template.json"], scratch.Files(Folder));
        Assert.Contains("nginx:{Version}\"", scratch.Read(Folder + "/web.template.json"), StringComparison.Ordinal);

        (await scratch.Build("App", "-p:ImageVersion=1")).Succeeded();
        Assert.Equal(["web.json"], scratch.Files(Folder));
    }

    [Fact]
    public async Task Required_parameter_that_is_open_is_an_error_until_it_is_filled()
    {
        var scratch = App("nginx:{Version}", "<EcsGenRequireParameters>true</EcsGenRequireParameters>", Item);
        var build = (await scratch.Build()).Failed();
        Assert.Contains("'Version'", Assert.Single(build.MessagesOf("ECSG8101")), StringComparison.Ordinal);
        Assert.StartsWith(scratch.At("App/App.csproj"), build.MessagesOf("ECSG8101")[0], StringComparison.Ordinal);

        (await scratch.Build()).Failed();
        (await scratch.Build("App", "-p:ImageVersion=1")).Succeeded();
        Assert.True(scratch.Has(File));
    }

    [Fact]
    public async Task Value_is_taken_as_it_is_and_escaped_for_JSON()
    {
        var scratch = App("{Semicolon} {Star} {Dollar} {Quote} {Letters}", items: """
            <EcsGenParameter Include="Semicolon" Value="a;b" />
            <EcsGenParameter Include="Star" Value="*" />
            <EcsGenParameter Include="Dollar" Value="%24(Foo)" />
            <EcsGenParameter Include="Quote" Value="&quot;q&quot;\" />
            <EcsGenParameter Include="Letters" Value="ö 日本" />
            """);
        (await scratch.Build()).Succeeded();

        Assert.Contains("""
            "a;b * $(Foo) \"q\"\\ ö 日本"
            """, scratch.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_that_only_the_build_knows_comes_from_a_target()
    {
        var scratch = App("nginx:{Version}");
        scratch.Write("Directory.Build.targets", """
            <Project>
              <Target Name="Late" BeforeTargets="EcsGenPrepare">
                <ItemGroup><EcsGenParameter Include="Version" Value="late" /></ItemGroup>
              </Target>
            </Project>
            """);
        (await scratch.Build()).Succeeded();

        Assert.Contains("nginx:late\"", scratch.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_parameter_is_a_warning_that_can_be_silenced()
    {
        var scratch = App("nginx", items: """<EcsGenParameter Include="Verison" Value="1" />""");
        var build = (await scratch.Build()).Succeeded();
        Assert.Contains("warning ECSG8103", Assert.Single(build.MessagesOf("ECSG8103")), StringComparison.Ordinal);

        var silent = (await scratch.Build("App", "-t:Rebuild", "-p:NoWarn=ECSG8103")).Succeeded();
        Assert.Empty(silent.MessagesOf("ECSG8103"));
    }

    [Fact]
    public async Task Container_properties_of_the_SDK_fill_the_image()
    {
        var scratch = App("{Image}", "<EcsGenContainerImageParameter>Image</EcsGenContainerImageParameter>");
        (await scratch.Build()).Succeeded();
        Assert.Contains("\"app:latest\"", scratch.Read(File), StringComparison.Ordinal);

        (await scratch.Build("App", "-p:ContainerRegistry=registry.example", "-p:ContainerRepository=shop/web", "-p:ContainerImageTag=1.2")).Succeeded();
        Assert.Contains("\"registry.example/shop/web:1.2\"", scratch.Read(File), StringComparison.Ordinal);

        (await scratch.Build("App", "-p:ContainerRepository=shop/web", "-p:ContainerImageTags=\"1.3;latest\"")).Succeeded();
        Assert.Contains("\"shop/web:1.3\"", scratch.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tag_that_is_made_from_the_time_fills_nothing()
    {
        var scratch = App("{Image}", "<EcsGenContainerImageParameter>Image</EcsGenContainerImageParameter><AutoGenerateImageTag>true</AutoGenerateImageTag>");
        (await scratch.Build()).Succeeded();

        Assert.Equal(["web.template.json"], scratch.Files(Folder));
    }

    private Scratch App(string image, string properties = "", string items = "")
    {
        var scratch = Scratch.Console(feed, properties, items);
        scratch.Write("App/Web.cs", Sources.Definition("Web", "web", image));
        return scratch;
    }
}
