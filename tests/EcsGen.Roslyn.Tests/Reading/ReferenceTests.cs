using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Analyzers;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>References by class and by members that the user wrote.</summary>
public sealed class ReferenceTests
{
    private const string Values = """
        namespace Org { public static class Values { public const string Team = "core" + "-" + nameof(Team); public const int Port = 8000 + 80; public const string Nothing = null; public const LogDriver Driver = LogDriver.Awslogs; } }
        """;

    [Fact]
    public void Classes_lead_to_the_names_that_they_state()
    {
        var json = Read.Json("T", """
            [TaskDefinition("t"), ProxyConfiguration(typeof(Envoy))]
            public partial class T
            {
                [DockerVolume("data")] public class Data { }
                [Container("envoy-1")] public partial class Envoy { }
                [Container("c"), DependsOn(typeof(Envoy), ContainerCondition.Healthy), VolumesFrom(typeof(T.Envoy)), Mount(typeof(Data), "/d")] public partial class C { }
            }
            """);
        Assert.Equal("envoy-1", json["proxyConfiguration"]!["containerName"]!.GetValue<string>());
        Assert.Equal(
            """{"name":"c","mountPoints":[{"sourceVolume":"data","containerPath":"/d"}],"volumesFrom":[{"sourceContainer":"envoy-1"}],"dependsOn":[{"containerName":"envoy-1","condition":"HEALTHY"}]}""",
            json["containerDefinitions"]![1]!.ToJsonString());
    }

    [Fact]
    public void A_class_that_inherits_its_name_leads_to_it() => Assert.Contains(
        "\"containerName\":\"log\"",
        Read.Json("T", """
            [Container("log")] public abstract class LogBase { }
            [TaskDefinition("t")] public partial class T { public partial class Log : LogBase { } [Container("c"), DependsOn(typeof(Log), ContainerCondition.Start)] public partial class C { } }
            """).ToJsonString(), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("Org.Values.")]
    [InlineData("global::Org.Values.")]
    [InlineData("V.", "using V = Org.Values;\n")]
    [InlineData("", "using static Org.Values;\n")]
    [InlineData("Values.", "using Org;\n")]
    public void Constants_of_the_user_are_read_wherever_they_stand(string prefix, string usings = "")
    {
        var code = usings + $$"""
            [TaskDefinition("t")] public partial class T
            {
                public const string Own = "own-" + {{prefix}}Team;
                [Container("c"), Port({{prefix}}Port, Name = nameof(Http)), Env(nameof({{prefix}}Team), {{prefix}}Team), Env("OWN", Own), LogConfiguration({{prefix}}Driver)]
                public partial class C { public const int Http = 80; }
            }
            """;
        Assert.Equal(
            """{"name":"c","portMappings":[{"containerPort":8080,"name":"Http"}],"environment":[{"name":"Team","value":"core-Team"},{"name":"OWN","value":"own-core-Team"}],"logConfiguration":{"logDriver":"awslogs"}}""",
            Read.Json("T", code, Values)["containerDefinitions"]![0]!.ToJsonString());
    }

    [Theory]
    [InlineData("DependsOn({|ECSG1006:Web.ContainerName|}, ContainerCondition.Start)", "\"web\"")]
    [InlineData("DependsOn(containerName: {|ECSG1006:T.Web.ContainerName|}, condition: ContainerCondition.Start)", "\"web\"")]
    [InlineData("Env(\"A\", {|ECSG1006:T.Family|})", "\"t\"")]
    [InlineData("Env(\"A\", {|ECSG1006:Family + \"-x\"|})", "\"t-x\"")]
    [InlineData("Env(\"A\", {|ECSG1006:$\"{(global::T.Family)}-{Web.ContainerName}\"|})", "\"t-web\"")]
    [InlineData("Tmpfs(\"/a\", 1, MountOptions = new[] { \"ro\", {|ECSG1006:Web.ContainerName|} })", "\"web\"")]
    public async Task A_generated_member_is_said_with_what_to_write(string attribute, string? literal)
    {
        var said = Assert.Single(await Verify.Says($$"""[TaskDefinition("t")] public partial class T { [Container("web"), {{attribute}}] public partial class Web { } }"""));
        Assert.Equal(literal, said.Properties.GetValueOrDefault("replacement"));
    }

    [Theory]
    [InlineData("Env(\"A\", Other.Family)")]
    [InlineData("Env(\"A\", nameof(Other.Family))")]
    public Task Members_of_that_name_that_the_user_wrote_are_fine(string attribute) => Verify.SaysOnly("ECSG1006", $$"""
        public static class Other { public const string Family = "x"; public const string ContainerName = "y"; }
        [TaskDefinition("t")] public partial class T { [Container("web"), {{attribute}}, DependsOn(Other.ContainerName, ContainerCondition.Start)] public partial class Web { } }
        """);

    [Fact]
    public void What_the_generator_could_not_read_is_named_for_the_build()
    {
        var compilation = Compile.Create(Read.Prefixed("""
            [TaskDefinition("t")] public partial class T { const string Indirect = Web.ContainerName; [Container("web"), Env("A", Indirect)] public partial class Web { } }
            """));
        var type = Compile.WithGenerator(compilation, out _).GetTypeByMetadataName("T")!;
        var artifact = type.GetMembers("EcsGenArtifact").Single().GetAttributes().Single();
        Assert.Equal("EnvAttribute.value", artifact.NamedArguments.Single(named => named.Key == "Unread").Value.Value);
    }

    [Theory]
    [InlineData("DependsOn({|ECSG1010:typeof(string)|}, ContainerCondition.Start)")]
    [InlineData("DependsOn({|ECSG1010:typeof(Data)|}, ContainerCondition.Start)")]
    [InlineData("DependsOn({|ECSG1010:typeof(int[])|}, ContainerCondition.Start)")]
    [InlineData("DependsOn({|ECSG1010:typeof(T)|}, ContainerCondition.Start)")]
    [InlineData("VolumesFrom({|ECSG1010:typeof(Plain)|})")]
    [InlineData("Mount({|ECSG1010:typeof(C)|}, \"/a\")")]
    [InlineData("Mount({|ECSG1010:typeof(T)|}, \"/a\")")]
    public Task A_class_of_another_kind_is_said(string attribute) => Verify.Says($$"""
        [TaskDefinition("t"), HostVolume("x")] public partial class T { public class Plain { } [DockerVolume("d")] public class Data { } [Container("c"), {{attribute}}] public partial class C { } }
        """);

    [Theory]
    [InlineData("typeof(C), {|ECSG1010:typeof(string)|}")]
    [InlineData("{|ECSG1010:typeof(Fragment)|}, typeof(Side)")]
    [InlineData("{|ECSG1010:typeof(T)|}")]
    [InlineData("typeof(Side), {|ECSG1004:null|}")]
    public Task A_wrong_class_in_Containers_is_said(string items) => Verify.SaysOnly("ECSG1010 ECSG1004", $$"""
        [Container("side")] public class Side { }
        [Container("f")] public abstract class Fragment { }
        [TaskDefinition("t", Containers = new System.Type[] { {{items}} })] public partial class T { [Container("c")] public partial class C { } }
        """);

    [Fact]
    public Task A_name_that_a_map_has_already_is_said() => Verify.Says("""
        [TaskDefinition("t")] public partial class T { [Container("c"), LogOption("a", "1"), LogOption({|ECSG1004:"a"|}, "2"), DockerLabel("a", "1")] public partial class C { } }
        """);

    [Fact]
    public Task Values_that_no_enum_has_and_null_items_are_said() => Verify.Says("""
        [TaskDefinition("t", NetworkMode = {|ECSG1004:(NetworkMode)99|})]
        public partial class T { [Container("c", Command = new[] { "a", {|ECSG1004:null|} }), DockerLabel({|ECSG1004:null|}, "x")] public partial class C { } }
        """);
}
