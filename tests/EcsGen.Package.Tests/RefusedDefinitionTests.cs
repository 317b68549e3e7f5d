using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

/// <summary>
/// What is wrong is said, and where. What the analyzers would say first has a carrier written by hand here, as a suppressed diagnostic
/// would leave it.
/// </summary>
public class RefusedDefinitionTests(PackedFeed feed)
{
    [Fact]
    public async Task Analyzers_of_the_package_report_at_the_place_in_the_source()
    {
        var scratch = Scratch.Console(feed);
        scratch.Write("App/Web.cs", "\n" + Sources.Definition("Web", "web").Replace("partial class Web", "class Web", System.StringComparison.Ordinal));
        var build = (await scratch.Build()).Failed();

        Assert.StartsWith(scratch.At("App/Web.cs") + "(", Assert.Single(build.MessagesOf("ECSG1001")), System.StringComparison.Ordinal);
        Assert.Empty(build.MessagesOf("AD0001"));
        Assert.Empty(build.MessagesOf("CS8785"));
    }

    [Theory]
    [InlineData("../../evil", "ECSG8106")]
    [InlineData("", "ECSG8106")]
    public async Task Family_that_is_no_file_name_is_an_error_and_no_file(string family, string id)
    {
        var scratch = Scratch.Console(feed);
        scratch.Write("App/Web.cs", Sources.Carrier("Web", family));
        var build = (await scratch.Build()).Failed();

        Assert.Contains("Web", Assert.Single(build.MessagesOf(id)), System.StringComparison.Ordinal);
        Assert.Empty(scratch.Files("App/obj/Debug/net10.0/ecsgen", "*.json"));
    }

    [Fact]
    public async Task Two_definitions_of_one_family_are_an_error_that_names_both()
    {
        var scratch = Scratch.Console(feed);
        scratch.Write("App/Web.cs", Sources.Carrier("One", "web") + Sources.Carrier("Two", "web"));
        var build = (await scratch.Build()).Failed();

        Assert.Contains("One and Two", Assert.Single(build.MessagesOf("ECSG8107")), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_in_the_way_is_an_error_of_ours()
    {
        var scratch = Scratch.Console(feed);
        scratch.Write("App/obj/Debug/net10.0/ecsgen/web.json/in-the-way", "");
        var build = (await scratch.Build()).Failed();

        Assert.Single(build.MessagesOf("ECSG8108"));
        Assert.Empty(build.MessagesOf("MSB4018"));
    }
}
