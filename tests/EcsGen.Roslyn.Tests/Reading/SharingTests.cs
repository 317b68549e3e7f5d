using System.Linq;
using System.Text.Json.Nodes;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>Containers that stand elsewhere, fragments, and definitions over definitions.</summary>
public sealed class SharingTests
{
    private const string Sidecars = """
        namespace Shared
        {
            [Container("log", Image = "fluent"), Env("Z", "1"), Env("A", "2"), Env("M", "3"), Port(24224), DependsOn(typeof(Init), ContainerCondition.Success)] public class Log { public const string Level = "info"; }
            [Container("init", Image = "init", Essential = false)] public class Init { }
            [TaskDefinition("org"), Tag("b", "1"), Tag("a", "2")] public abstract partial class Standard { [Container("z", Image = "z")] public partial class Z { } [Container("y", Image = "y")] public partial class Y { } [Container("a", Image = "a")] public partial class A { } }
        }
        """;

    [Fact]
    public void Sidecars_come_in_the_order_of_the_list_after_the_nested_ones() => Assert.Equal(["web", "log", "init"], Names(Read.Json("T", Sidecars, """
        [TaskDefinition("t", Containers = new[] { typeof(Shared.Log), typeof(Shared.Init) })] public partial class T { [Container("web")] public partial class Web { } }
        """)));

    [Fact]
    public void A_nested_class_that_is_named_takes_its_position_from_there() => Assert.Equal(["b", "log", "a"], Names(Read.Json("T", Sidecars, """
        [TaskDefinition("t", Containers = new[] { typeof(Shared.Log), typeof(A) })] public partial class T { [Container("a")] public partial class A { } [Container("b")] public partial class B { } }
        """)));

    [Fact]
    public void Order_puts_containers_before_others() => Assert.Equal(["b", "a", "log", "c"], Names(Read.Json("T", Sidecars, """
        [TaskDefinition("t", Containers = new[] { typeof(Shared.Log) })] public partial class T { [Container("a")] public partial class A { } [Container("b", Order = -1)] public partial class B { } [Container("c", Order = 1)] public partial class C { } }
        """)));

    [Fact]
    public void A_sidecar_of_another_assembly_is_the_same_as_in_source()
    {
        const string source = """
            [TaskDefinition("t", Containers = new[] { typeof(Shared.Log), typeof(Shared.Init) }), Tag("own", Shared.Log.Level)]
            public partial class T : Shared.Standard { [Container("web"), DependsOn(typeof(Shared.Log), ContainerCondition.Start)] public partial class Web { } [Container("y", User = "u")] public new partial class Y { } }
            """;
        var referring = Compile.Create(Read.Prefixed(source)).AddReferences(Read.Assembly("Shared", Sidecars));
        var json = Read.All(referring)["T"];

        Assert.Equal(Read.Json("T", Sidecars, source).ToJsonString(), json.ToJsonString());
        Assert.Equal(["z", "y", "a", "web", "log", "init"], Names(json));
        Assert.Equal(["Z", "A", "M"], json["containerDefinitions"]![4]!["environment"]!.AsArray().Select(entry => entry!["name"]!.GetValue<string>()));
        Assert.Equal(["b", "a", "own"], json["tags"]!.AsArray().Select(entry => entry!["key"]!.GetValue<string>()));
    }

    [Fact]
    public void Three_levels_lie_one_over_the_other() => Assert.Equal(
        """{"family":"c","networkMode":"awsvpc","containerDefinitions":[{"name":"web","image":"2","cpu":1,"environment":[{"name":"A","value":"1"},{"name":"B","value":"3"},{"name":"C","value":"4"}],"user":"u"},{"name":"last"}],"cpu":"512"}""",
        Read.Json("C", """
            [TaskDefinition(NetworkMode = NetworkMode.Awsvpc, Cpu = 256)] public abstract partial class A { [Container("web", Image = "1", Cpu = 1), Env("A", "1"), Env("B", "2")] public partial class Web { } }
            [TaskDefinition("b", Cpu = 512)] public partial class B : A { [Container("web", Image = "2"), Env("B", "3")] public new partial class Web { } }
            [TaskDefinition("c")] public partial class C : B { [Container("web", User = "u"), Env("C", "4")] public new partial class Web { } [Container("last")] public partial class Last { } }
            """).ToJsonString());

    [Fact]
    public void Three_levels_of_container_classes_are_laid_once() => Assert.Equal(
        """[{"name":"web","environment":[{"name":"A","value":"1"},{"name":"B","value":"2"},{"name":"C","value":"3"},{"name":"D","value":"4"}]}]""",
        Read.Json("Two", """
            [Container("web"), Env("A", "1")] public class Common { }
            [TaskDefinition("one")] public partial class One { [Env("B", "2")] public partial class Web : Common { } }
            [TaskDefinition("mid")] public partial class Mid : One { [Env("C", "3")] public partial class MidWeb : One.Web { } }
            [TaskDefinition("two")] public partial class Two : Mid { [Env("D", "4")] public partial class TwoWeb : Mid.MidWeb { } }
            """)["containerDefinitions"]!.ToJsonString());

    [Fact]
    public void What_the_base_removed_stays_removed_where_the_class_derives_again() => Assert.Equal(
        """[{"name":"web","environment":[{"name":"B","value":"2"},{"name":"C","value":"3"}]}]""",
        Read.Json("Two", """
            [Container("web"), Env("A", "1"), Env("B", "2")] public class Common { }
            [TaskDefinition("one")] public partial class One { [Remove("environment", "A")] public partial class Web : Common { } }
            [TaskDefinition("two")] public partial class Two : One { [Env("C", "3")] public new partial class Web : One.Web { } }
            """)["containerDefinitions"]!.ToJsonString());

    [Fact]
    public void A_fragment_gives_its_attributes_and_no_json()
    {
        var all = Read.All(Compile.Create(Read.Prefixed("""
            [Tag("team", "x")] public abstract class Tagged { }
            [TaskDefinition(Cpu = 256)] public abstract partial class Small : Tagged { [Container("log")] public partial class Log { } }
            [TaskDefinition("t")] public partial class T : Small { }
            """)));
        Assert.Equal(["T"], all.Keys);
        Assert.Equal("""{"family":"t","containerDefinitions":[{"name":"log"}],"cpu":"256","tags":[{"key":"team","value":"x"}]}""", all["T"].ToJsonString());
    }

    [Fact]
    public void An_abstract_container_is_no_container_until_it_is_derived_from() => Assert.Equal(
        """[{"name":"web","cpu":1}]""",
        Read.Json("T", """
            [TaskDefinition("t")] public partial class T { [Container("base", Cpu = 1)] public abstract partial class Base { } [Container("web")] public partial class Web : Base { } }
            """)["containerDefinitions"]!.ToJsonString());

    [Fact]
    public void References_lead_to_the_container_of_that_name_in_the_derived_definition()
    {
        var json = Read.Json("T", """
            [TaskDefinition("base")] public partial class Base { [Container("a"), DependsOn(typeof(B), ContainerCondition.Start)] public partial class A { } [Container("b", Image = "1")] public partial class B { } }
            [TaskDefinition("t")] public partial class T : Base { [Container("b", Image = "2")] public new partial class B { } }
            """);
        Assert.Equal("""[{"name":"a","dependsOn":[{"containerName":"b","condition":"START"}]},{"name":"b","image":"2"}]""", json["containerDefinitions"]!.ToJsonString());
    }

    internal static string[] Names(JsonNode task) => task["containerDefinitions"]!.AsArray().Select(container => container!["name"]!.GetValue<string>()).ToArray();
}
