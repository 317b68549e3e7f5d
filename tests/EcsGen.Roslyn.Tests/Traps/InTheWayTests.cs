using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Traps;

/// <summary>Names of the user's own that are also names of generated members, or of what generated code uses.</summary>
public class InTheWayTests
{
    [Theory]
    [InlineData("public const string Family = \"mine\";")]
    [InlineData("public static string Json => \"mine\";")]
    [InlineData("public string Json() => \"mine\";")]
    [InlineData("public static class Json { }")]
    [InlineData("private int JsonUtf8;")]
    [InlineData("public event System.Action? Family { add { } remove { } }")]
    [InlineData("[EcsGen.Container(\"json\", Image = \"a\")] public partial class Json { }")]
    public async Task Member_of_a_generated_name_is_an_error_and_stays(string member)
    {
        var source = $"#pragma warning disable CS0169\n[EcsGen.TaskDefinition(\"web\")] public partial class Web {{ {member} }}";
        var generated = await GeneratorTest.Run(source);
        Assert.Contains("EcsGenArtifact", generated.Text, System.StringComparison.Ordinal);
        Assert.Equal(["ECSG1011"], await Ids.OfShape(source));
    }

    [Fact]
    public async Task Own_Render_stays()
    {
        const string Source = "[EcsGen.TaskDefinition(\"web\"), EcsGen.Parameter(\"V\", Member = \"cpu\")] public partial class Web { public static string Render(string v) => v; }";
        await GeneratorTest.Run(Source);
        Assert.Equal(["ECSG1011"], await Ids.OfShape(Source));
    }

    [Theory]
    [InlineData("Family")]
    [InlineData("Json")]
    [InlineData("JsonUtf8")]
    public async Task Class_of_a_generated_name_is_an_error(string name)
    {
        var source = $"[EcsGen.TaskDefinition(\"web\")] public partial class {name} {{ }}";
        await GeneratorTest.Run(source);
        Assert.Equal(["ECSG1011"], await Ids.OfShape(source));
    }

    [Theory]
    [InlineData("EcsGenArtifact")]
    [InlineData("EcsGenEscape")]
    [InlineData("ecsGenUtf8")]
    public async Task Names_of_private_members_are_free_to_use(string name)
    {
        var type = $"[EcsGen.TaskDefinition(\"web\"), EcsGen.Parameter(\"V\", Member = \"cpu\")] public partial class {name} {{ }} ";
        var member = $"[EcsGen.TaskDefinition(\"web2\"), EcsGen.Parameter(\"V\", Member = \"cpu\")] public partial class Web {{ public int {name}; public int {name}_() => 1; }}";
        var json = $"[EcsGen.TaskDefinition(\"web3\")] public partial class Web3 {{ public static int {name}() => 1; }}";
        await GeneratorTest.Run(type + member + json);
        Assert.Empty(await Ids.OfShape(type + member + json));
    }

    [Fact]
    public async Task Own_ContainerName_stays()
    {
        var generated = await GeneratorTest.Run("""
            [EcsGen.Container("a")] public partial class A { public const string ContainerName = "mine"; }
            [EcsGen.Container("b")] public partial class ContainerName { }
            """);
        Assert.Empty(generated.Hints);
    }

    [Fact]
    public async Task Types_and_namespaces_named_like_those_that_the_code_uses()
    {
        var generated = await GeneratorTest.Run("""
            namespace Shop.System { public class String { } public class ReadOnlySpan<T> { } }
            namespace Shop.EcsGen.CompilerServices { public class ArtifactAttribute : global::System.Attribute { } }
            namespace Shop
            {
                public class Encoding { }
                [global::EcsGen.TaskDefinition("web")]
                public partial class Web
                {
                    public class String { } public class Byte { } public class Text { } public class System { } public class EcsGen { }
                    [global::EcsGen.Container("app")] public partial class App { public class EcsGen { } }
                }
                [global::EcsGen.TaskDefinition("with"), global::EcsGen.Parameter("V", Member = "cpu"), global::EcsGen.Parameter("N", Member = "containerDefinitions[app].memory")]
                public partial class With
                {
                    public class System { } public class CultureInfo { } public class StringBuilder { }
                    [global::EcsGen.Container("app")] public partial class App { }
                }
            }
            """);
        Assert.Equal("web", generated.Member("Shop.Web", "Family"));
    }

    [Fact]
    public async Task Definition_and_container_on_one_class_get_both()
    {
        var generated = await GeneratorTest.Run("[EcsGen.TaskDefinition(\"web\"), EcsGen.Container(\"app\")] public partial class Web { }");
        Assert.Equal("web", generated.Member("Web", "Family"));
        Assert.Equal("app", generated.Member("Web", "ContainerName"));
    }
}
