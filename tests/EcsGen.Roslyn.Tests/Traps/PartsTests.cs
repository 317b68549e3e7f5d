using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Traps;

/// <summary>Classes in several parts.</summary>
public class PartsTests
{
    [Fact]
    public async Task Attributes_on_two_parts_are_one_definition()
    {
        var generated = await GeneratorTest.Run(
            "[EcsGen.TaskDefinition(\"web\")] public partial class Web { [EcsGen.Container(\"app\")] public partial class App { } }",
            "[EcsGen.Tag(\"team\", \"shop\")] public partial class Web { public partial class App { } }",
            "public partial class Web { [EcsGen.Env(\"A\", \"1\")] public partial class App { } }");
        Assert.Single(generated.Hints);
        Assert.Contains("\"team\"", generated.Json("Web"), System.StringComparison.Ordinal);
        Assert.Contains("\"A\"", generated.Json("Web"), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] partial class Web { }", "[{|CS0579:EcsGen.TaskDefinition|}(\"b\")] partial class Web { public const string Name = Family; }")]
    [InlineData("[EcsGen.TaskDefinition(\"a\"), {|CS0579:EcsGen.TaskDefinition|}(\"b\")] partial class Web { public const string Name = Family; }", "")]
    [InlineData("[EcsGen.Container(\"a\")] partial class Web { }", "[{|CS0579:EcsGen.Container|}(\"b\")] partial class Web { public const string Name = ContainerName; }")]
    public async Task Attribute_twice_is_the_compilers_one_error(string first, string second) =>
        Assert.Single((await GeneratorTest.Run(first, second)).Hints);

    [Fact]
    public async Task Two_parts_in_one_file_with_a_nested_definition_between()
    {
        var generated = await GeneratorTest.Run("""
            public partial class Outer { [EcsGen.TaskDefinition("inner")] public partial class Inner { } }
            [EcsGen.TaskDefinition("outer")] public partial class Outer { }
            public partial class Outer { public partial class Inner { public static string Both => Family + Outer.Family; } }
            """);
        Assert.Equal(2, generated.Hints.Count);
    }

    [Fact]
    public async Task Containers_on_two_parts_without_order_are_an_error() =>
        Assert.Equal(["ECSG1007"], await Ids.OfShape(
            "[EcsGen.TaskDefinition(\"web\")] partial class Web { [EcsGen.Container(\"a\", Image = \"a\")] partial class A { } }",
            "partial class Web { [EcsGen.Container(\"b\", Image = \"b\")] partial class B { } }"));

    // what a user has on the way to a good definition: both would get one file, and all that is generated would be lost
    [Theory]
    [InlineData("class", "struct")]
    [InlineData("class", "record")]
    [InlineData("record struct", "interface")]
    public void Two_kinds_of_one_name_leave_the_rest(string first, string second)
    {
        var generated = Generated.From(Compile.Create($$"""
            [EcsGen.TaskDefinition("a")] partial {{first}} Web { [EcsGen.Container("a")] partial {{first}} App { } [EcsGen.Container("a")] partial {{second}} App { } }
            [EcsGen.TaskDefinition("b")] partial {{second}} Web { }
            partial {{first}} Outer { [EcsGen.TaskDefinition("c")] partial class In { } [EcsGen.Container("c")] partial class Co { } }
            partial {{second}} Outer { [EcsGen.TaskDefinition("d")] partial class In { } [EcsGen.Container("d")] partial class Co { } }
            [EcsGen.TaskDefinition("good")] partial class Good { }
            """));
        Assert.Empty(generated.Diagnostics);
        Assert.Contains("_good.ecs.g.cs", generated.Hints, System.StringComparer.OrdinalIgnoreCase);
    }
}
