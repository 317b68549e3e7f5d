using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Generation;

/// <summary>What a rule refuses has its members all the same, so that one mistake is one error.</summary>
public class RefusedDefinitionTests
{
    private const string Eleven = """
        [EcsGen.TaskDefinition("web", Memory = 512)]
        public partial class Web
        {
            [EcsGen.Container("c1", Image = "a")] public partial class C1 { }
            [EcsGen.Container("c2", Image = "a")] public partial class C2 { }
            [EcsGen.Container("c3", Image = "a")] public partial class C3 { }
            [EcsGen.Container("c4", Image = "a")] public partial class C4 { }
            [EcsGen.Container("c5", Image = "a")] public partial class C5 { }
            [EcsGen.Container("c6", Image = "a")] public partial class C6 { }
            [EcsGen.Container("c7", Image = "a")] public partial class C7 { }
            [EcsGen.Container("c8", Image = "a")] public partial class C8 { }
            [EcsGen.Container("c9", Image = "a")] public partial class C9 { }
            [EcsGen.Container("c10", Image = "a")] public partial class C10 { }
            [EcsGen.Container("c11", Image = "a")] public partial class C11 { }
            public static string Both => Family + Json + C11.ContainerName;
        }
        """;

    [Fact]
    public async Task Eleven_containers_are_one_error_and_all_in_the_text()
    {
        var generated = await GeneratorTest.Run(Eleven);
        Assert.Contains("\"c11\"", generated.Json("Web"), System.StringComparison.Ordinal);
        var errors = (await Compile.Analyze(generated.Before)).Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        Assert.Single(errors);
    }

    [Theory]
    [InlineData("[EcsGen.TaskDefinition]")]
    [InlineData("[EcsGen.TaskDefinition(\"\")]")]
    [InlineData("[EcsGen.TaskDefinition(\"not a family!\")]")]
    [InlineData("[EcsGen.TaskDefinition(Family = null)]")]
    public async Task Family_that_is_missing_or_wrong_leaves_the_members(string attribute)
    {
        var generated = await GeneratorTest.Run(attribute + " public partial class Web { public static string Both => Family + Json; }");
        Assert.NotNull(generated.Member("Web", "Family"));
        Assert.StartsWith("{", generated.Json("Web"), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistyped_argument_is_the_compilers_one_error()
    {
        var generated = await GeneratorTest.Run("""
            [EcsGen.TaskDefinition("web", Cpu = {|CS0029:"much"|})]
            public partial class Web { public static string Both => Family + Json; }
            """);
        Assert.DoesNotContain("cpu", generated.Text, System.StringComparison.Ordinal);
    }
}
