using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Analyzers;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>The escape hatch for what is newer than this package: kept, and said to be unchecked.</summary>
public sealed class RawTests
{
    public static TheoryData<string, string> Containers => new()
    {
        { """[Container("c", Raw = "{\"newer\":{\"a\":[1,null,\"x\"]}}")]""", """{"name":"c","newer":{"a":[1,null,"x"]}}""" },
        { """[Container("c", Image = "a", Raw = "{\"image\":\"b\"}")]""", """{"name":"c","image":"b"}""" },
        { """[Container("c", Image = "a", Raw = "{\"image\":null}")]""", """{"name":"c"}""" },
        { """[Container("c", Raw = "{}")]""", """{"name":"c"}""" },
        { """[Container("c"), Port(80, Raw = "{\"protocol\":\"sctp\",\"newer\":1}")]""", """{"name":"c","portMappings":[{"containerPort":80,"protocol":"sctp","newer":1}]}""" },
        { """[Container("c"), Port(80), Port(81, Raw = "{\"newer\":1}")]""", """{"name":"c","portMappings":[{"containerPort":80},{"containerPort":81,"newer":1}]}""" },
        { """[Container("c"), LogConfiguration(LogDriver.Awslogs, Raw = "{\"logDriver\":\"newer\",\"options\":{\"a\":\"1\",\"b\":\"2\"}}"), LogOption("b", "3"), LogOption("c", "4")]""", """{"name":"c","logConfiguration":{"logDriver":"newer","options":{"a":"1","b":"2","c":"4"}}}""" },
        { """[Container("c"), LinuxParameters(MaxSwap = 1, CapabilitiesAdd = new[] { "A" }, Raw = "{\"capabilities\":{\"drop\":[\"B\"],\"newer\":true}}"), Tmpfs("/a", 1)]""", """{"name":"c","linuxParameters":{"capabilities":{"add":["A"],"drop":["B"],"newer":true},"tmpfs":[{"containerPath":"/a","size":1}],"maxSwap":1}}""" },
        { """[Container("c", Raw = "{\"linuxParameters\":{\"newer\":1}}"), LinuxParameters(MaxSwap = 1)]""", """{"name":"c","linuxParameters":{"maxSwap":1,"newer":1}}""" },
        { """[Container("c", Raw = "{\"environment\":[{\"name\":\"A\",\"value\":\"1\"}]}"), Env("B", "2")]""", """{"name":"c","environment":[{"name":"A","value":"1"},{"name":"B","value":"2"}]}""" },
        { """[Container("c"), Env("B", "2", Raw = "{\"value\":\"3\",\"newer\":false}")]""", """{"name":"c","environment":[{"name":"B","value":"3","newer":false}]}""" },
    };

    [Theory, MemberData(nameof(Containers))]
    public void It_goes_into_what_the_attributes_say(string attributes, string expected) =>
        Assert.Equal(expected, Text(Read.Json("T", $$"""[TaskDefinition("t")] public partial class T { {{attributes}} public partial class C { } }""")));

    [Fact]
    public void A_definition_and_a_volume_take_it() => Assert.Equal(
        """{"family":"t","volumes":[{"name":"v","dockerVolumeConfiguration":{"driver":"x","newer":1},"newest":{}}],"cpu":"256","newer":[]}""",
        Read.Json("T", """[TaskDefinition("t", Cpu = 256, Raw = "{\"newer\":[]}"), DockerVolume("v", Raw = "{\"dockerVolumeConfiguration\":{\"driver\":\"x\",\"newer\":1},\"newest\":{}}")] public partial class T { }""").ToJsonString());

    [Fact]
    public void A_derived_class_replaces_and_keeps_members_that_nobody_knows() => Assert.Equal(
        """{"name":"c","a":1,"b":{"y":2}}""",
        Text(Read.Json("T", """
            [Container("c", Raw = "{\"a\":1,\"b\":{\"x\":1}}")] public abstract class Base { }
            [TaskDefinition("t")] public partial class T { [Container("c", Raw = "{\"b\":{\"y\":2}}")] public partial class C : Base { } }
            """)));

    [Fact]
    public async Task It_is_said_to_be_unchecked()
    {
        var said = await Verify.Says("""
            [TaskDefinition("t", Raw = {|ECSG1009:{|ECSG1009:"{\"newer\":1,\"cpu\":\"256\",\"newest\":2}"|}|})]
            public partial class T { [Container("c"), Port(80, Raw = {|ECSG1009:"{\"newer\":3}"|})] public partial class C { } }
            """);
        Assert.All(said, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        Assert.Equal(3, said.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Distinct().Count());
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"{\"")]
    [InlineData("\"[1]\"")]
    [InlineData("\"1\"")]
    [InlineData("\"{a}\"")]
    [InlineData("\"{\\\"a\\\":1,\\\"a\\\":2}\"")]
    [InlineData("\"{\\\"Memory\\\":512}\"")]
    [InlineData("\"{\\\"memory\\\":\\\"512\\\"}\"")]
    [InlineData("\"{\\\"memory\\\":{}}\"")]
    [InlineData("\"{\\\"portMappings\\\":[{\\\"containerPort\\\":\\\"x\\\"}]}\"")]
    public Task What_is_no_object_or_plainly_wrong_is_said(string raw) =>
        Verify.Says($$"""[TaskDefinition("t")] public partial class T { [Container("c", Raw = {|ECSG1004:{{raw}}|})] public partial class C { } }""");

    [Fact]
    public void What_is_no_object_leaves_the_rest() =>
        Assert.Equal("""{"name":"c","image":"a"}""", Text(Read.Json("T", """[TaskDefinition("t")] public partial class T { [Container("c", Image = "a", Raw = "[1]")] public partial class C { } }""")));

    private static string Text(System.Text.Json.Nodes.JsonNode task) => task["containerDefinitions"]![0]!.ToJsonString();
}
