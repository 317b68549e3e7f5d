using System;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Traps;

/// <summary>Names of types and namespaces: files do not collide, and every name can be written.</summary>
public class NamesTests
{
    [Fact]
    public async Task Same_simple_name_in_many_places()
    {
        var generated = await GeneratorTest.Run("""
            [EcsGen.TaskDefinition("1")] partial class Web { }
            namespace A { [EcsGen.TaskDefinition("2")] partial class Web { } partial class B { [EcsGen.TaskDefinition("3")] partial class Web { } } }
            namespace A.C { [EcsGen.TaskDefinition("4")] partial class Web { } }
            partial class AWeb { [EcsGen.TaskDefinition("5")] partial class Web { [EcsGen.TaskDefinition("6")] partial class Web2 { } } }
            namespace A_B { [EcsGen.TaskDefinition("7")] partial class Web { } }
            """);
        Assert.Equal(7, generated.Hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task Names_that_differ_by_case_only()
    {
        var generated = await GeneratorTest.Run("""
            [EcsGen.TaskDefinition("1")] partial class Aa { [EcsGen.Container("x")] partial class Cc { } [EcsGen.Container("y")] partial class CC { } }
            [EcsGen.TaskDefinition("2")] partial class AA { }
            [EcsGen.TaskDefinition("3")] partial class _AA { }
            [EcsGen.TaskDefinition("4")] partial class __AA { }
            [EcsGen.TaskDefinition("5")] partial class _aA { }
            [EcsGen.Container("6")] partial class Dd { }
            [EcsGen.Container("7")] partial class DD { }
            namespace Web { [EcsGen.TaskDefinition("8")] partial class Container { } [EcsGen.TaskDefinition("9")] partial class @container { } }
            namespace WEB { [EcsGen.TaskDefinition("10")] partial class Container { } }
            """);
        Assert.Equal(10, generated.Hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task Keywords_of_today_and_words_that_may_become_one()
    {
        var generated = await GeneratorTest.Run("""
            namespace @namespace.@int.@class
            {
                [EcsGen.TaskDefinition("1")] public partial class @class { [EcsGen.Container("a")] public partial class @event { } }
                [EcsGen.TaskDefinition("2")] public partial class @record { }
                [EcsGen.TaskDefinition("3")] public partial class @partial { public partial class @var { [EcsGen.TaskDefinition("4")] public partial class @dynamic { } } }
                [EcsGen.TaskDefinition("5")] public partial class @file { [EcsGen.Container("b")] public partial class @required { } }
                [EcsGen.TaskDefinition("6")] public partial class @extension { }
                [EcsGen.TaskDefinition("7")] public partial class @global { [EcsGen.Container("c")] public partial class @string { } }
            }
            """);
        Assert.Equal("1", generated.Member("namespace.int.class.class", "Family"));
        Assert.Equal("b", generated.Member("namespace.int.class.file+required", "ContainerName"));
    }

    [Fact]
    public async Task Letters_of_any_script()
    {
        var generated = await GeneratorTest.Run("""
            namespace Größe.店 { [EcsGen.TaskDefinition("1")] public partial class Straße { [EcsGen.Container("a")] public partial class Ω { } } }
            namespace Größe.店 { [EcsGen.TaskDefinition("2")] public partial class STRAßE { } }
            [EcsGen.TaskDefinition("3")] public partial class _00df { }
            [EcsGen.TaskDefinition("4")] public partial class ß { }
            """);
        Assert.Equal(4, generated.Hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(generated.Hints, hint => Assert.All(hint, c => Assert.InRange(c, ' ', '~')));
        Assert.Equal("a", generated.Member("Größe.店.Straße+Ω", "ContainerName"));
    }

    [Fact]
    public async Task File_scoped_and_dotted_namespaces()
    {
        var generated = await GeneratorTest.Run("namespace A.B; [EcsGen.TaskDefinition(\"1\")] partial class Web { }", "namespace A { namespace B { [EcsGen.TaskDefinition(\"2\")] partial class Web2 { } } }");
        Assert.Equal("1", generated.Member("A.B.Web", "Family"));
        Assert.Equal("2", generated.Member("A.B.Web2", "Family"));
    }

    [Theory]
    [InlineData("A", "a")]
    [InlineData("_A", "A")]
    [InlineData("_a", "A")]
    [InlineData("_0041", "A")]
    [InlineData("é", "_000e9")]
    [InlineData("A+B", "A.B")]
    [InlineData("É", "é")]
    public void Hint_names_of_different_types_differ_without_case(string one, string other) =>
        Assert.NotEqual(HintName.For(one), HintName.For(other), StringComparer.OrdinalIgnoreCase);
}
