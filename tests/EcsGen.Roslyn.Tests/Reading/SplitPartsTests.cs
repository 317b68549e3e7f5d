using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Analyzers;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>The order of what stands on several parts of a class.</summary>
public sealed class SplitPartsTests
{
    private const string Definition = "[TaskDefinition(\"t\")] public partial class T { [Container(\"c\")] public partial class C { } }\n";

    [Fact]
    public Task A_list_on_two_parts_is_said_once() => Verify.Says(
        Definition + """partial class T { [Env("A", "1")] partial class C { } }""",
        """partial class T { [Env("B", "2"), {|ECSG1007:Env("C", "3")|}] partial class C { } }""");

    [Fact]
    public Task Two_lists_on_one_part_each_are_fine() => Verify.SaysOnly(
        "ECSG1007",
        Definition + """partial class T { [Env("A", "1"), Env("B", "2")] partial class C { } }""",
        """partial class T { [Port(80), LogOption("a", "b")] partial class C { } }""");

    [Fact]
    public Task Maps_have_an_order_too() => Verify.Says(
        Definition + """partial class T { [DockerLabel("a", "1")] partial class C { } }""",
        """partial class T { [{|ECSG1007:DockerLabel("b", "2")|}] partial class C { } }""");

    [Fact]
    public Task Volumes_are_one_list_whatever_their_attribute() => Verify.Says(
        """[TaskDefinition("t"), EfsVolume("a", "fs")] public partial class T { }""",
        """[{|ECSG1007:HostVolume("b")|}] public partial class T { }""");

    [Fact]
    public Task Containers_in_two_parts_are_said() => Verify.Says(
        """[TaskDefinition("t")] public partial class T { [Container("a")] public partial class A { } }""",
        """public partial class T { [{|ECSG1007:Container("b")|}] public partial class B { } }""");

    [Fact]
    public async Task Order_makes_it_independent_of_the_files()
    {
        string[] sources =
        [
            Definition + """partial class T { [Env("A", "1", Order = 2), Env("B", "2", Order = 1)] partial class C { } [Container("y", Order = 2)] public partial class Y { } }""",
            """partial class T { [Env("C", "3", Order = 0)] partial class C { } [Container("z", Order = 1)] public partial class Z { } }""",
        ];
        sources[0] = sources[0].Replace("[Container(\"c\")]", "[Container(\"c\", Order = 3)]", System.StringComparison.Ordinal);
        await Verify.SaysOnly("ECSG1007", sources);
        foreach (var order in new[] { sources, sources.Reverse().ToArray() })
        {
            var json = Read.Json("T", order);
            Assert.Equal(["z", "y", "c"], SharingTests.Names(json));
            Assert.Equal(["C", "B", "A"], json["containerDefinitions"]![2]!["environment"]!.AsArray().Select(entry => entry!["name"]!.GetValue<string>()));
        }
    }

    [Fact]
    public void Within_a_part_equal_orders_stay_as_written()
    {
        var json = Read.Json("T", """[TaskDefinition("t")] public partial class T { [Container("c"), Env("Z", "1"), Env("A", "2"), Env("First", "3", Order = -1)] public partial class C { } }""");
        Assert.Equal(["First", "Z", "A"], json["containerDefinitions"]![0]!["environment"]!.AsArray().Select(entry => entry!["name"]!.GetValue<string>()));
    }
}
