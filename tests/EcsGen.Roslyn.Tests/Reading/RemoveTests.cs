using System.Linq;
using System.Text.Json.Nodes;
using EcsGen.Model;
using EcsGen.Roslyn.Tests.Analyzers;
using EcsGen.Roslyn.Tests.Conformance;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>What Remove takes out of what a base says.</summary>
public sealed class RemoveTests
{
    /// <summary>The members of a container that a removal can name: those below structures that occur once.</summary>
    public static TheoryData<string> Members => new(ApiPaths.All
        .Select(entry => entry.Path)
        .Where(path => path.StartsWith("containerDefinitions[].", System.StringComparison.Ordinal))
        .Select(path => path["containerDefinitions[].".Length..])
        .Where(path => path != "name" && !path.Contains("[]", System.StringComparison.Ordinal)));

    public static TheoryData<string, string, string, string> Items => new()
    {
        { """[Env("A", "1"), Env("B", "2"), Env("C", "3")]""", """Remove("environment", "A", "C")""", "environment", """[{"name":"B","value":"2"}]""" },
        { """[Port(80), Port(80, Protocol = TransportProtocol.Udp)]""", """Remove("portMappings", "80")""", "portMappings", """[{"containerPort":80,"protocol":"udp"}]""" },
        { """[Port(80), Port(80, Protocol = TransportProtocol.Udp)]""", """Remove("portMappings", "80/udp")""", "portMappings", """[{"containerPort":80}]""" },
        { """[LogConfiguration(LogDriver.Awslogs), LogOption("a", "1"), LogOption("b", "2")]""", """Remove("logConfiguration.options", "a")""", "logConfiguration", """{"logDriver":"awslogs","options":{"b":"2"}}""" },
        { """[LinuxParameters(CapabilitiesAdd = new[] { "A", "B" })]""", """Remove("linuxParameters.capabilities.add", "B")""", "linuxParameters", """{"capabilities":{"add":["A"]}}""" },
        { """[Mount("v", "/a"), Mount("w", "/b")]""", """Remove("mountPoints", "/a")""", "mountPoints", """[{"sourceVolume":"w","containerPath":"/b"}]""" },
        { """[DependsOn("a", ContainerCondition.Start), DependsOn("b", ContainerCondition.Start)]""", """Remove("dependsOn", "a")""", "dependsOn", """[{"containerName":"b","condition":"START"}]""" },
        { """[Env("A", "1"), Env("B", "2")]""", """Remove("environment", "A"), Env("A", "new")""", "environment", """[{"name":"B","value":"2"},{"name":"A","value":"new"}]""" },
    };

    [Theory, MemberData(nameof(Members))]
    public void Any_member_can_be_removed(string path)
    {
        var value = Sample(path);
        var json = Read.Json("T", $$"""
            [Container("c", Raw = @"{{value.Replace("\"", "\"\"", System.StringComparison.Ordinal)}}")] public class Base { }
            [TaskDefinition("t")] public partial class T { [Container("c"), Remove("{{path}}")] public partial class C : Base { } }
            """);
        Assert.Equal("""[{"name":"c"}]""", json["containerDefinitions"]!.ToJsonString());
    }

    [Theory, MemberData(nameof(Items))]
    public void Items_are_removed_by_key(string under, string removal, string member, string expected)
    {
        var json = Read.Json("T", $$"""
            [TaskDefinition("base")] public partial class Base { [Container("c")] {{under}} public partial class C { } }
            [TaskDefinition("t")] public partial class T : Base { [Container("c"), {{removal}}] public new partial class C { } }
            """);
        Assert.Equal(expected, json["containerDefinitions"]![0]![member]!.ToJsonString());
    }

    [Theory, MemberData(nameof(Items))]
    public void Items_are_removed_by_a_class_that_derives_from_the_bases_container(string under, string removal, string member, string expected)
    {
        var json = Read.Json("T", $$"""
            [TaskDefinition("base")] public partial class Base { [Container("c")] {{under}} public partial class C { } }
            [TaskDefinition("t")] public partial class T : Base { [{{removal}}] public partial class D : Base.C { } }
            """);
        Assert.Equal(expected, Assert.Single(json["containerDefinitions"]!.AsArray())![member]!.ToJsonString());
    }

    [Fact]
    public void A_container_is_removed_by_its_class_and_by_name()
    {
        const string source = """
            [TaskDefinition("base")] public partial class Base { [Container("a")] public partial class A { } [Container("b")] public partial class B { } [Container("c")] public partial class C { } }
            [TaskDefinition("t"), Remove(typeof(Base.A)), Remove("containerDefinitions", "c")] public partial class T : Base { }
            """;
        Assert.Equal("""[{"name":"b"}]""", Read.Json("T", source)["containerDefinitions"]!.ToJsonString());
    }

    [Fact]
    public void Task_members_and_items_are_removed()
    {
        var json = Read.Json("T", """
            [TaskDefinition("base", Cpu = 256, Memory = 512, TaskRoleArn = "arn"), Tag("a", "1"), Tag("b", "2"), Volume("v"), EphemeralStorage(30)] public partial class Base { }
            [TaskDefinition("t"), Remove("cpu"), Remove("tags", "a"), Remove("volumes"), Remove("ephemeralStorage")] public partial class T : Base { }
            """);
        Assert.Equal("""{"family":"t","taskRoleArn":"arn","memory":"512","tags":[{"key":"b","value":"2"}]}""", json.ToJsonString());
    }

    [Theory]
    [InlineData("Remove(\"cpu\")")]
    [InlineData("Remove(\"environment\", \"B\")")]
    [InlineData("Remove(\"enviroment\")")]
    [InlineData("Remove(\"logConfiguration.options\", \"a\")")]
    [InlineData("Remove(\"environment.A\")")]
    [InlineData("Remove(\"user\", \"A\")")]
    [InlineData("Remove(\"\")")]
    public async System.Threading.Tasks.Task What_removes_nothing_is_said_and_changes_nothing(string removal)
    {
        var source = $$"""
            [Container("c", User = "A"), Env("A", "1")] public class Base { }
            [TaskDefinition("t")] public partial class T { [Container("c"), {{removal}}] public partial class C : Base { } }
            """;
        var found = Assert.Single(await Compile.Analyze(Compile.Create(Read.Prefixed(source))), diagnostic => diagnostic.Id == "ECSG1013");

        Assert.Contains(found.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(found.Location.SourceSpan), removal, System.StringComparison.Ordinal);
        Assert.Equal("""{"name":"c","user":"A","environment":[{"name":"A","value":"1"}]}""", Order(Read.Json("T", source)["containerDefinitions"]![0]!));
    }

    [Theory]
    [InlineData("""[TaskDefinition("t"), Remove({|ECSG1013:"cpu"|})] public partial class T { }""")]
    [InlineData("""[TaskDefinition("t")] public partial class T { [Container("c"), Remove({|ECSG1013:"cpu"|})] public partial class C { } }""")]
    [InlineData("""[Container("c"), Remove({|ECSG1013:"cpu"|})] public class C { } [TaskDefinition("t", Containers = new[] { typeof(C) })] public partial class T { } [TaskDefinition("u", Containers = new[] { typeof(C) })] public partial class U { }""")]
    [InlineData("""[TaskDefinition("b")] public partial class B { [Container("c")] public partial class C { } } [TaskDefinition("t")] public partial class T : B { [Container("c"), Remove({|ECSG1013:"cpu"|})] public new partial class C { } } [TaskDefinition("u")] public partial class U : T { }""")]
    [InlineData("""[TaskDefinition("b")] public partial class B { [Container("c")] public partial class C { } } [TaskDefinition("t"), Remove(typeof(B.C)), Remove({|ECSG1013:typeof(B.C)|})] public partial class T : B { }""")]
    [InlineData("""[TaskDefinition("t")] public partial class T { [DockerVolume("v"), Remove({|ECSG1013:"dockerVolumeConfiguration.driver"|})] public class V { } }""")]
    public System.Threading.Tasks.Task It_is_said_once_by_the_class_that_knows_the_whole(string source) =>
        Verify.Says(source);

    private static string Order(JsonNode container) =>
        new JsonObject(new[] { "name", "user", "environment" }.Select(name => System.Collections.Generic.KeyValuePair.Create(name, (JsonNode?)container[name]!.DeepClone()))).ToJsonString();

    // a container that says nothing but this one member
    private static string Sample(string path)
    {
        var value = EcsGen.Json.JsonWriter.Write(Node.Object(EquatableArray.Create(new NodeMember("x", WholeDocument.Value(ApiPaths.Find(Shapes.RegisterTaskDefinitionRequest, "containerDefinitions[]." + path))))));
        JsonNode node = JsonNode.Parse(value)!["x"]!.DeepClone();
        foreach (var name in path.Split('.').Reverse()) node = new JsonObject { [name] = node };
        return node.ToJsonString();
    }
}
