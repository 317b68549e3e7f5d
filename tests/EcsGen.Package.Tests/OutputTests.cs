using System;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class OutputTests(PackedFeed feed)
{
    private const string InBin = "App/bin/Debug/net10.0/ecs";

    [Fact]
    public async Task Files_for_other_tools_come_and_go_with_the_property()
    {
        var scratch = Scratch.Console(feed, "<EcsGenOutputs>Terraform;CloudFormation</EcsGenOutputs><EcsGenCheckedInFolder>../deploy</EcsGenCheckedInFolder>");
        scratch.Write("App/Web.cs", Sources.Definition("Web", "web", "nginx:{Version}"));
        (await scratch.Build()).Succeeded();

        string[] expected = ["cloudformation/template.json", "terraform/variables.tf.json", "terraform/web.container-definitions.json.tftpl", "terraform/web.tf.json", "web.template.json"];
        Assert.Equal(expected, scratch.Files(InBin));
        Assert.Equal(expected, scratch.Files("deploy"));
        var before = scratch.Times(InBin + "/terraform/web.tf.json");

        var again = (await scratch.Build()).Succeeded();
        Assert.True(again.Skipped("EcsGenExtract"));
        Assert.Equal(before, scratch.Times(InBin + "/terraform/web.tf.json"));

        scratch.Delete(InBin + "/terraform/web.tf.json");
        scratch.Delete("App/obj/Debug/net10.0/ecsgen/cloudformation/template.json");
        (await scratch.Build()).Succeeded();
        Assert.Equal(expected, scratch.Files(InBin));

        (await scratch.Dotnet("publish", "App", "-o", scratch.At("out"))).Succeeded();
        Assert.Equal(expected, scratch.Files("out/ecs"));

        (await scratch.Build("App", "-p:EcsGenOutputs=", "-p:EcsGenCheckedInFolder=")).Succeeded();
        Assert.Equal(["web.template.json"], scratch.Files(InBin));
    }

    [Fact]
    public async Task What_a_tool_can_not_have_is_a_warning_and_an_unknown_tool_an_error()
    {
        var scratch = Scratch.Console(feed, "<EcsGenOutputs>GitHub</EcsGenOutputs>");
        scratch.Write("App/Web.cs", Sources.Definition("Web", "web").Replace("Image = \"nginx:1.27\"", "Image = \"nginx:1.27\", Command = new string[0]", StringComparison.Ordinal));
        var warned = (await scratch.Build()).Succeeded();
        Assert.Contains("containerDefinitions[0].command", Assert.Single(warned.MessagesOf("ECSG8112")), StringComparison.Ordinal);
        Assert.True(scratch.Has(InBin + "/github/web.json"));

        var refused = (await scratch.Build("App", "-p:EcsGenOutputs=Pulumi")).Failed();
        Assert.Contains("'Pulumi'", Assert.Single(refused.MessagesOf("ECSG8113")), StringComparison.Ordinal);
    }
}
