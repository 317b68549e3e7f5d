using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Analyzers;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>Declared parameters in texts and for whole members. In the carrier U+0001 stands around one in a text, U+0002 around a bare one.</summary>
public sealed class ParameterTests
{
    public static TheoryData<string, string, string> Members => new()
    {
        { "[Container(\"c\", Memory = 1)]", "memory", "\"memory\": \u0002P\u0002" },
        { "[Container(\"c\")]", "cpu", "\"cpu\": \u0002P\u0002" },
        { "[Container(\"c\")]", "essential", "\"essential\": \u0002P\u0002" },
        { "[Container(\"c\", Image = \"x\")]", "image", "\"image\": \"\u0001P\u0001\"" },
        { "[Container(\"c\")]", "versionConsistency", "\"versionConsistency\": \"\u0001P\u0001\"" },
        { "[Container(\"c\"), HealthCheck(\"CMD\", \"a\")]", "healthCheck.interval", "\"interval\": \u0002P\u0002" },
        { "[Container(\"c\")]", "linuxParameters.swappiness", "\"swappiness\": \u0002P\u0002" },
        { "[Container(\"c\"), Port(80), Port(81)]", "portMappings[81].hostPort", "\"containerPort\": 81,\n          \"hostPort\": \u0002P\u0002" },
        { "[Container(\"c\"), Port(53, Protocol = TransportProtocol.Udp)]", "portMappings[53/udp].hostPort", "\"hostPort\": \u0002P\u0002" },
        { "[Container(\"c\"), Env(\"A.B\", \"x\")]", "environment[A.B].value", "\"value\": \"\u0001P\u0001\"" },
        { "[Container(\"c\"), LogConfiguration(LogDriver.Awslogs), LogOption(\"awslogs-group\", \"x\")]", "logConfiguration.options[awslogs-group]", "\"awslogs-group\": \"\u0001P\u0001\"" },
        { "[Container(\"c\")]", "dockerLabels[com.example.tier]", "\"com.example.tier\": \"\u0001P\u0001\"" },
        { "[Container(\"c\"), Ulimit(UlimitName.Nofile, 1, 2)]", "ulimits[nofile].softLimit", "\"softLimit\": \u0002P\u0002" },
        { "[Container(\"c\"), ResourceRequirement(ResourceType.Gpu, \"1\")]", "resourceRequirements[GPU].value", "\"value\": \"\u0001P\u0001\"" },
    };

    [Theory, MemberData(nameof(Members))]
    public void A_member_takes_a_parameter(string attributes, string member, string expected)
    {
        var carrier = Carrier("T", $$"""[TaskDefinition("t")] public partial class T { {{attributes}} [Parameter("P", Member = "{{member}}")] public partial class C { } }""");
        Assert.Contains(expected, carrier, System.StringComparison.Ordinal);
        Assert.Equal(2, carrier.Count(c => c is '\u0001' or '\u0002'));
    }

    [Theory]
    [InlineData("cpu", "\"cpu\": \"\u0001P\u0001\"")]
    [InlineData("ephemeralStorage.sizeInGiB", "\"sizeInGiB\": \u0002P\u0002")]
    [InlineData("enableFaultInjection", "\"enableFaultInjection\": \u0002P\u0002")]
    [InlineData("containerDefinitions[c].memory", "\"memory\": \u0002P\u0002")]
    [InlineData("containerDefinitions[c].portMappings[80].hostPort", "\"hostPort\": \u0002P\u0002")]
    [InlineData("volumes[v].efsVolumeConfiguration.fileSystemId", "\"fileSystemId\": \"\u0001P\u0001\"")]
    [InlineData("tags[a].value", "\"value\": \"\u0001P\u0001\"")]
    [InlineData("tags", "\"tags\": \u0002P\u0002")]
    [InlineData("requiresCompatibilities", "\"requiresCompatibilities\": \u0002P\u0002")]
    [InlineData("runtimePlatform", "\"runtimePlatform\": \u0002P\u0002")]
    [InlineData("containerDefinitions[c].logConfiguration.options", "\"options\": \u0002P\u0002")]
    public void A_member_of_the_definition_takes_a_parameter(string member, string expected)
    {
        var carrier = Carrier("T", $$"""
            [TaskDefinition("t"), Parameter("P", Member = "{{member}}"), EfsVolume("v", "fs"), Tag("a", "b")] public partial class T { [Container("c"), Port(80)] public partial class C { } }
            """);
        Assert.Contains(expected, carrier, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a{P}b", "a\u0001P\u0001b")]
    [InlineData("{P}{Q}", "\u0001P\u0001\u0001Q\u0001")]
    [InlineData("{P", "{P")]
    [InlineData("${P}", "$\u0001P\u0001")]
    [InlineData("{{P}}", "{\u0001P\u0001}")]
    [InlineData("{p}", "{p}")]
    [InlineData("{ P }", "{ P }")]
    [InlineData("{Other} ${HOME} {}", "{Other} ${HOME} {}")]
    [InlineData("awk '{print $1}' && echo {P}", "awk '{print $1}' && echo \u0001P\u0001")]
    public void Only_declared_names_are_replaced(string text, string expected) =>
        Assert.Contains($"\"value\": \"{expected}\"", Carrier("T", $$"""[TaskDefinition("t"), Parameter("P"), Parameter("Q")] public partial class T { [Container("c"), Env("E", "{{text}}")] public partial class C { } }"""), System.StringComparison.Ordinal);

    [Fact]
    public void Json_in_a_text_stays_as_it_is() =>
        Assert.Equal("""{"a":{"P2":"{x}"}}""", Read.Json("T", """[TaskDefinition("t"), Parameter("P")] public partial class T { [Container("c"), Env("E", "{\"a\":{\"P2\":\"{x}\"}}")] public partial class C { } }""")["containerDefinitions"]![0]!["environment"]![0]!["value"]!.GetValue<string>());

    [Fact]
    public void Texts_of_every_kind_take_parameters_but_names_of_members_do_not()
    {
        var json = Read.Json("T", """
            [TaskDefinition("t", TaskRoleArn = "{P}", Raw = "{\"newer\":{\"{P}\":[\"{P}\"]}}"), Parameter("P"), Tag("{P}", "x")]
            public partial class T { [Container("c", Command = new[] { "{P}", "b" }), DockerLabel("{P}", "{P}")] public partial class C { } }
            """);
        var carrier = Carrier("T", """[TaskDefinition("t"), Parameter("P")] public partial class T { [Container("c", Command = new[] { "{P}" }), DockerLabel("{P}", "{P}")] public partial class C { } }""");

        Assert.Equal("{P}", json["taskRoleArn"]!.GetValue<string>());
        Assert.Contains("\"{P}\": \"\u0001P\u0001\"", carrier, System.StringComparison.Ordinal);
        Assert.Contains("\u0001P\u0001", carrier[..carrier.IndexOf("dockerLabels", System.StringComparison.Ordinal)], System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_family_takes_none() =>
        Assert.StartsWith("{\n  \"family\": \"a{P}\"", Carrier("T", """[TaskDefinition("a{P}", TaskRoleArn = "{P}"), Parameter("P")] public partial class T { }"""), System.StringComparison.Ordinal);

    [Fact]
    public void A_shared_container_brings_its_parameters()
    {
        const string shared = """
            [Container("log", Image = "log:{Tag}"), Parameter("Tag"), Parameter("Memory", Member = "memory")] public class Log { }
            """;
        const string user = """[TaskDefinition("t", Containers = new[] { typeof(Log) })] public partial class T { }""";
        var carrier = Carrier("T", shared, user);

        Assert.Contains("\"log:\u0001Tag\u0001\"", carrier, System.StringComparison.Ordinal);
        Assert.Contains("\"memory\": \u0002Memory\u0002", carrier, System.StringComparison.Ordinal);
        Assert.Equal(carrier, Read.Carriers(Compile.Create(Read.Prefixed(user)).AddReferences(Read.Assembly("Shared", shared)))["T"]);
    }

    [Fact]
    public void A_base_definition_brings_its_parameters_and_a_derived_one_replaces_the_member()
    {
        const string source = """
            [TaskDefinition("a"), Parameter("Version")] public partial class A { [Container("c", Image = "c:{Version}"), Parameter("Memory", Member = "memory")] public partial class C { } }
            [TaskDefinition("b")] public partial class B : A { [Container("c", Memory = 512)] public new partial class C { } }
            """;
        Assert.Contains("\"c:\u0001Version\u0001\"", Carrier("B", source), System.StringComparison.Ordinal);
        Assert.Contains("\"memory\": 512", Carrier("B", source), System.StringComparison.Ordinal);
        Assert.Contains("\"memory\": \u0002Memory\u0002", Carrier("A", source), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|ECSG1012:\"a b\"|}")]
    [InlineData("{|ECSG1012:\"1\"|}")]
    [InlineData("{|ECSG1012:\"\"|}")]
    [InlineData("{|ECSG1012:\"é\"|}")]
    [InlineData("\"P\", Member = {|ECSG1012:\"cpus\"|}")]
    [InlineData("\"P\", Member = {|ECSG1012:\"portMappings[81].hostPort\"|}")]
    [InlineData("\"P\", Member = {|ECSG1012:\"portMappings[80]\"|}")]
    [InlineData("\"P\", Member = {|ECSG1012:\"portMappings.hostPort\"|}")]
    [InlineData("\"P\", Member = {|ECSG1012:\"cpu[1]\"|}")]
    [InlineData("\"P\", Member = {|ECSG1012:\"healthCheck.interval.x\"|}")]
    [InlineData("\"P\", Member = {|ECSG1012:\"\"|}")]
    [InlineData("\"P\", Member = {|ECSG1012:\"image.\"|}")]
    public Task Wrong_declarations_are_said(string arguments) =>
        Verify.Says($$"""[TaskDefinition("t")] public partial class T { [Container("c"), Port(80), Parameter({{arguments}})] public partial class C { } }""");

    [Fact]
    public Task A_family_from_a_parameter_is_said() =>
        Verify.Says("""[TaskDefinition("t"), Parameter("P", Member = {|ECSG1012:"family"|})] public partial class T { }""");

    private static string Carrier(string type, params string[] sources) => Read.Carriers(Compile.Create(Read.Prefixed(sources)))[type];
}
