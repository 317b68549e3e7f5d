using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Traps;

/// <summary>Every kind of type that the attributes fit, alone and around a definition.</summary>
public class KindOfTypeTests
{
    public static TheoryData<string> Kinds =>
    [
        "partial class", "sealed partial class", "static partial class", "partial record", "sealed partial record class", "partial struct", "readonly partial struct",
        "ref partial struct", "partial record struct", "readonly partial record struct",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Definition(string kind)
    {
        var generated = await GeneratorTest.Run($"[EcsGen.TaskDefinition(\"web\")] public {kind} Web {{ [EcsGen.Container(\"app\")] public static partial class App {{ }} }}");
        Assert.Equal("web", generated.Member("Web", "Family"));
        Assert.Contains("\\\"app\\\"", generated.Text, System.StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    [InlineData("partial interface")]
    [InlineData("abstract partial class")]
    public async Task Type_around_a_definition(string kind)
    {
        var generated = await GeneratorTest.Run($"namespace N {{ public {kind} Outer {{ [EcsGen.TaskDefinition(\"web\")] public partial class Web {{ [EcsGen.Container(\"app\")] public partial class App {{ }} }} }} }}");
        Assert.Equal("web", generated.Member("N.Outer+Web", "Family"));
        Assert.Equal("app", generated.Member("N.Outer+Web+App", "ContainerName"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    [InlineData("abstract partial class")]
    public async Task Container(string kind)
    {
        var generated = await GeneratorTest.Run($"[EcsGen.Container(\"app\")] public {kind} App {{ }} public partial class Outer {{ [EcsGen.Container(\"inner\")] public {kind} App {{ }} }}");
        Assert.Equal("app", generated.Member("App", "ContainerName"));
        Assert.Equal("inner", generated.Member("Outer+App", "ContainerName"));
    }

    [Theory]
    [InlineData("interface")]
    [InlineData("enum")]
    public async Task Type_that_the_attribute_does_not_fit_is_the_compilers_error(string kind)
    {
        var partial = kind == "interface" ? "partial " : "";
        await GeneratorTest.Run($"[{{|CS0592:EcsGen.TaskDefinition|}}(\"web\")] public {partial}{kind} Web {{ }}");
    }

    [Fact]
    public async Task Positional_record_has_no_second_member_of_a_name()
    {
        var generated = await GeneratorTest.Run("[EcsGen.TaskDefinition(\"web\")] public partial record Web(string Family, int Json);");
        Assert.Contains("EcsGenArtifact", generated.Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_keeps_every_kind()
    {
        var generated = await GeneratorTest.Run("""
            namespace A.B;
            public partial struct S { public partial interface I { public partial record R { public readonly partial record struct Q { public static partial class C {
                [EcsGen.TaskDefinition("deep")] public partial class Web { } } } } } }
            """);
        Assert.Equal("deep", generated.Member("A.B.S+I+R+Q+C+Web", "Family"));
    }
}
