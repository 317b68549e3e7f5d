using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using EcsGen.Roslyn.Tests.Reading;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

/// <summary>A finding is said once: by the class that wrote it, or by the definition that put things together.</summary>
public sealed class OnceTests
{
    private const string Sidecar = """[Container("log", Image = "log", Memory = 5)] public class Log { }""";
    private const string User = """[TaskDefinition("t", Containers = new[] { {|ECSG3009:typeof(Log)|} })] public partial class T { }""";

    [Fact]
    public Task A_mistake_of_a_sidecar_is_said_in_the_sidecar_and_not_by_its_users() => Verify.Says(
        Sidecar.Replace("5", "{|ECSG3009:5|}", System.StringComparison.Ordinal),
        """
        [TaskDefinition("t", Containers = new[] { typeof(Log) })] public partial class T { }
        [TaskDefinition("u", Containers = new[] { typeof(Log) })] public partial class U { }
        [TaskDefinition("v")] public partial class V : U { public partial class Own : Log { } }
        """);

    [Fact]
    public Task A_mistake_of_a_fragment_is_said_in_the_fragment() => Verify.Says(
        """[Ulimit(UlimitName.Nofile, {|ECSG3100:5|}, 4)] public abstract class Limits { }""",
        """[Tag({|ECSG2024:"aws:x"|}, "1")] public abstract class Tagged { } [Container("c")] public class C : Limits { } [TaskDefinition("t", Containers = new[] { typeof(C) })] public partial class T : Tagged { }""");

    [Fact]
    public Task Problems_of_a_fragment_are_said_in_the_fragment() => Verify.Says(
        """[LogOption({|ECSG1004:null|}, "x")] public abstract class A { } [Tag("a", "1"), EphemeralStorage(30, Raw = {|ECSG1004:"x"|})] public abstract class B { }""",
        """[Container("c")] public class C : A { } [TaskDefinition("t", Containers = new[] { typeof(C) })] public partial class T : B { }""");

    [Fact]
    public Task A_derived_definition_does_not_repeat_the_bases() => Verify.Says(
        """
        [TaskDefinition("t"), Tag({|ECSG2024:"aws:x"|}, "1")] public partial class T { [Container("c", Image = "x", Memory = {|ECSG3009:5|}), Mount({|ECSG4003:"nowhere"|}, "/a")] public partial class C { } }
        [TaskDefinition("u", Cpu = 256)] public partial class U : T { [Container("d", Image = "x", Memory = 6)] public partial class D { } }
        """);

    [Fact]
    public Task A_derived_definition_says_what_it_adds() => Verify.Says(
        """
        [TaskDefinition("t")] public partial class T { [Container("c", Image = "x", Memory = {|ECSG3009:5|})] public partial class C { } }
        [TaskDefinition("u")] public partial class U : T { [Container("c", Memory = {|ECSG3009:4|})] public new partial class C { } }
        """);

    [Fact]
    public async Task What_arises_from_putting_together_is_said_at_the_reference_with_the_other_place()
    {
        var eleven = string.Concat(Enumerable.Range(0, 10).Select(i => $"[Container(\"c{i}\", Image = \"x\", Memory = 6)] public partial class C{i} {{ }} "));
        var said = Assert.Single(await Verify.Says(
            Sidecar, "[TaskDefinition(\"t\", Containers = new[] { {|ECSG2003:typeof(Log)|} })] public partial class T { " + eleven + "}"));
        Assert.Equal("Container(\"log\", Image = \"log\", Memory = 5)", Verify.TextAt(Assert.Single(said.AdditionalLocations)));
    }

    [Fact]
    public async Task A_container_over_the_bases_own_says_what_arises_of_both()
    {
        var said = Assert.Single(await Verify.Says("""
            [TaskDefinition("t")] public partial class T { [Container("c", Image = "x", Memory = 100)] public partial class C { } }
            [TaskDefinition("u")] public partial class U : T { [{|ECSG3008:Container("c", MemoryReservation = 200)|}] public new partial class C { } }
            """));
        Assert.Equal(["100", "200"], said.AdditionalLocations.Select(Verify.TextAt));
    }

    [Fact]
    public Task A_sidecar_of_another_assembly_is_told_at_the_reference_once() =>
        Verify.Says("", [Read.Assembly("Shared", Sidecar)], User + """[TaskDefinition("u")] public partial class U : T { }""");

    [Fact]
    public async Task A_sidecar_of_a_project_that_the_ide_has_open_names_no_place_outside()
    {
        var other = Compile.Create(Read.Prefixed(Sidecar)).WithAssemblyName("Shared");
        var said = Assert.Single(await Verify.Says("", [other.ToMetadataReference()], User));
        Assert.Empty(said.AdditionalLocations);
    }

    [Fact]
    public async Task Composition_with_an_open_project_names_no_place_outside()
    {
        var other = Compile.Create(Read.Prefixed("""[Container("c", Image = "x", Memory = 6)] public class Log { } public abstract class Base { [Container("b", Image = "x", Memory = 6), Mount("nowhere", "/a")] public class B { } }""")).WithAssemblyName("Shared");
        var said = await Verify.Says("", [other.ToMetadataReference()], """
            [TaskDefinition("t", Containers = new[] { {|ECSG2012:typeof(Log)|} })] public partial class T { [Container("c", Image = "x", Memory = 6)] public partial class C { } }
            [{|ECSG4003:TaskDefinition("u")|}] public partial class U : Base { }
            """);
        Assert.All(said.SelectMany(diagnostic => diagnostic.AdditionalLocations), location => Assert.Equal("\"c\"", Verify.TextAt(location)));
    }
}
