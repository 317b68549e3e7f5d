using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Traps;

/// <summary>Derived definitions hide the members of their base without a word of the compiler's.</summary>
public class DerivedTests
{
    private const string Base = """
        namespace Shop
        {
            [EcsGen.TaskDefinition("web")]
            public partial class Web { [EcsGen.Container("app", Image = "app:1")] public partial class App { } }
        }
        """;

    private const string Derived = """
        namespace Shop
        {
            [EcsGen.TaskDefinition("web-prod")]
            public partial class Prod : Web { [EcsGen.Container("app", Memory = 64)] public new partial class App : Web.App { } }
        }
        """;

    [Fact]
    public async Task Family_Json_and_container_names_of_the_base_are_hidden()
    {
        var generated = await GeneratorTest.Run(Base, Derived);
        Assert.Equal("web-prod", generated.Member("Shop.Prod", "Family"));
        Assert.Equal("web", generated.Member("Shop.Web", "Family"));
        Assert.Contains("app:1", generated.Json("Shop.Prod"), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Base_in_another_assembly()
    {
        var library = CSharpCompilation.Create("Library", Compile.Create(Base).SyntaxTrees, References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var reference = MetadataReference.CreateFromImage(Generated.From(library).Bytes());
        var generated = await new GeneratorTest { Against = [.. References.All, reference] }.RunAll(Derived);
        Assert.Contains("app:1", generated.Text, System.StringComparison.Ordinal);
        Assert.Contains("64", generated.Text, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public virtual string Json => \"\";")]
    [InlineData("public static string Json => \"\"; public static string Family() => \"\";")]
    [InlineData("protected virtual void EcsGenArtifact() { } protected byte[]? ecsGenUtf8;")]
    [InlineData("public class Json { }")]
    public async Task Base_of_the_users_with_such_members(string members)
    {
        var generated = await GeneratorTest.Run($$"""
            public class Plain { {{members}} }
            [EcsGen.TaskDefinition("web")] public partial class Web : Plain { }
            """);
        Assert.Equal("web", generated.Member("Web", "Family"));
    }

    [Fact]
    public async Task Parameters_in_base_and_derived()
    {
        await GeneratorTest.Run("""
            [EcsGen.TaskDefinition("a"), EcsGen.Parameter("V")] public partial class A { [EcsGen.Container("app", Image = "{V}")] public partial class App { } }
            [EcsGen.TaskDefinition("b")] public partial class B : A { }
            [EcsGen.TaskDefinition("c"), EcsGen.Parameter("W", Member = "cpu")] public partial class C : B { public static string All => A.Render("1") + B.Render("2") + Render("3", "4"); }
            """);
    }

    [Fact]
    public async Task Base_that_can_not_be_extended_leaves_the_derived_one_its_members()
    {
        var generated = await GeneratorTest.Run("""
            [EcsGen.TaskDefinition("g")] public class Generic<T> { [EcsGen.Container("app")] public class App { } }
            [EcsGen.TaskDefinition("web")] public partial class Web : Generic<int> { }
            """);
        Assert.Contains("\"app\"", generated.Json("Web"), System.StringComparison.Ordinal);
    }
}
