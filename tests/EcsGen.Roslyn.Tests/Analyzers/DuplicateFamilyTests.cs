using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

/// <summary>Two definitions of one family would be one file.</summary>
public sealed class DuplicateFamilyTests
{
    [Fact]
    public async Task The_second_is_said_with_the_first_as_the_other_place()
    {
        var said = Assert.Single(await Verify.Says(
            """[TaskDefinition("web")] public partial class A { }""",
            """[TaskDefinition({|ECSG1005:"web"|})] public partial class B { } [TaskDefinition("api")] public partial class C { }"""));
        Assert.Equal("\"web\"", Verify.TextAt(Assert.Single(said.AdditionalLocations)));
    }

    [Fact]
    public Task Case_does_not_tell_files_apart() => Verify.Says(
        """[TaskDefinition("web")] public partial class A { } [TaskDefinition(Family = {|ECSG1005:"Web"|})] public partial class B { } [TaskDefinition({|ECSG1005:"WEB"|})] public partial class C { }""");

    [Fact]
    public Task An_inherited_family_is_said_at_the_derived_class() => Verify.Says(
        """[TaskDefinition("web")] public partial class A { } [{|ECSG1005:TaskDefinition(Cpu = 256)|}] public partial class B : A { }""");

    [Fact]
    public Task A_fragments_family_is_nobodys() => Verify.SaysOnly(
        "ECSG1005", """[TaskDefinition("web")] public abstract partial class A { } [TaskDefinition] public partial class B : A { }""");
}
