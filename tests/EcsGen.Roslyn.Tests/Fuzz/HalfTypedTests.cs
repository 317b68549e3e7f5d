using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace EcsGen.Roslyn.Tests.Fuzz;

/// <summary>Code as it is while somebody writes it.</summary>
public class HalfTypedTests
{
    [Fact]
    public async Task Every_prefix_of_the_example()
    {
        var session = new Session();
        for (var length = 0; length < Sources.Web.Length; length += 7) await session.Type(Sources.Web[..length]);
    }

    [Fact]
    public async Task Every_suffix_of_the_derived_ones()
    {
        var session = new Session();
        for (var start = 0; start < Sources.Derived.Length; start += 11) await session.Type(Sources.Derived[start..]);
    }

    [Theory]
    [InlineData("[EcsGen.TaskDefinition")]
    [InlineData("[EcsGen.TaskDefinition(]class")]
    [InlineData("[assembly: EcsGen.TaskDefinition(\"a\")] [module: EcsGen.Container(\"a\")]")]
    [InlineData("class C { [EcsGen.TaskDefinition(\"a\")] void M() { } [EcsGen.Container(\"a\")] int f; [return: EcsGen.Tag(\"a\", \"b\")] int P => 1; }")]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] delegate void D(); [EcsGen.Container(\"c\")] enum E { [EcsGen.Port(1)] A }")]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] partial class { [EcsGen.Container(\"a\")] partial class { } }")]
    [InlineData("namespace { [EcsGen.TaskDefinition(\"a\")] partial class A { } }")]
    [InlineData("namespace A..B { [EcsGen.TaskDefinition(\"a\")] partial class C { } }")]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] partial record struct R(int) { [EcsGen.Container(\"a\")] partial record }")]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] class A { } [EcsGen.TaskDefinition(\"a\")] class A { } [EcsGen.TaskDefinition(\"b\")] partial class A { }")]
    [InlineData("using T = EcsGen.TaskDefinitionAttribute; using C = EcsGen.ContainerAttribute; [T(\"a\")] partial class A { [C(\"c\")] partial class B { } }")]
    [InlineData("using EcsGen; class MyDefinition : TaskDefinitionAttribute { } [MyDefinition] partial class A { }")]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] extension(int x) { }")]
    public Task Odd_code(string source) => new Session().Type(source);

    [Fact]
    public Task Great_text() => new Session().Type($"[EcsGen.TaskDefinition(\"a\")] partial class A {{ [EcsGen.Container(\"c\")] {string.Concat(Enumerable.Range(0, 3000).Select(i => $"[EcsGen.Env(\"E{i}\", \"{new string('x', 100)}\")]"))} partial class C {{ }} }}");
}
