using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace EcsGen.Roslyn.Tests.Fuzz;

/// <summary>Classes that lead back to themselves: reading ends.</summary>
public class RecursionTests
{
    [Theory]
    [InlineData("[TaskDefinition(\"a\")] partial class A : A { }")]
    [InlineData("[TaskDefinition(\"a\")] partial class A : B { } [TaskDefinition(\"b\")] partial class B : A { }")]
    [InlineData("[TaskDefinition(\"a\")] partial class A : A.B { [Container(\"b\")] public partial class B { } }")]
    [InlineData("[TaskDefinition(\"a\")] partial class A { [Container(\"b\")] public partial class B : A { } }")]
    [InlineData("[TaskDefinition(\"a\")] partial class A { [Container(\"b\")] public partial class B : A { [Container(\"c\")] public partial class C : B { } } }")]
    [InlineData("[TaskDefinition(\"a\")] partial class A { [Container(\"b\"), TaskDefinition(\"b\")] public partial class B : A { } }")]
    [InlineData("[TaskDefinition(\"a\")] partial class A { [Container(\"b\")] public partial class B : C { } [Container(\"c\")] public partial class C : B { } }")]
    [InlineData("[TaskDefinition(\"a\", Containers = new[] { typeof(A) })] partial class A { }")]
    [InlineData("[TaskDefinition(\"a\", Containers = new[] { typeof(A), typeof(A) }), Container(\"a\")] partial class A { }")]
    [InlineData("[TaskDefinition(\"a\", Containers = new[] { typeof(B) })] partial class A { [Container(\"b\")] [DependsOn(typeof(B), ContainerCondition.Start), VolumesFrom(typeof(B)), Mount(typeof(A), \"/\")] public partial class B { } }")]
    [InlineData("[TaskDefinition(\"a\"), Container(\"a\"), DockerVolume(\"a\")] partial class A { [TaskDefinition(\"b\"), Container(\"b\"), DockerVolume(\"b\")] partial class B : A { } }")]
    [InlineData("[TaskDefinition(\"a\")] partial class A<T> : A<A<T>> { [Container(\"b\")] public class B : A<B> { } }")]
    [InlineData("[TaskDefinition(\"a\"), Remove(typeof(A))] partial class A { [DockerVolume(\"v\")] public class V : V { } [DockerVolume(\"v\")] public class W : A { } }")]
    [InlineData("partial interface I : I { [TaskDefinition(\"a\")] partial class A : I { } }")]
    [InlineData("[TaskDefinition(\"a\")] partial struct A { A a; [Container(\"b\")] partial struct B { A a; } }")]
    public Task Reading_ends(string source) => new Session().Type("using EcsGen;\n" + source);

    [Fact]
    public Task Long_chain_of_bases() => new Session().Type("using EcsGen;\n" + string.Concat(Enumerable.Range(0, 60).Select(i =>
        $"[TaskDefinition(\"c{i}\")] partial class C{i}{(i == 0 ? "" : $" : C{i - 1}")} {{ [Container(\"app\"), Env(\"E{i}\", \"{i}\")] public {(i == 0 ? "" : "new ")}partial class App{(i == 0 ? "" : $" : C{i - 1}.App")} {{ }} }}\n")));

    [Fact]
    public Task Deep_nesting() => new Session().Type("using EcsGen;\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"[TaskDefinition(\"d{i}\"), Container(\"c{i}\")] partial class D{i} {{ ")) + new string('}', 60));
}
