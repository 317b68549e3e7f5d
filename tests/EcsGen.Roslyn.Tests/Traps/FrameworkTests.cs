using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Traps;

/// <summary>Frameworks that lack something, and references that are missing.</summary>
public class FrameworkTests
{
    private const string Source = """
        [EcsGen.TaskDefinition("web")] public partial class Web { [EcsGen.Container("app")] public partial class App { } }
        [EcsGen.TaskDefinition("with"), EcsGen.Parameter("V", Member = "cpu")] public partial class With { }
        """;

    private const string Stub = "namespace System { {0} readonly struct ReadOnlySpan<T> { public static implicit operator ReadOnlySpan<T>(T[] array) => default; } }";

    [Fact]
    public async Task Without_span_there_is_no_JsonUtf8()
    {
        var generated = await new GeneratorTest { Against = WithoutSpan }.RunAll(Source);
        Assert.DoesNotContain("Utf8", generated.AllText, System.StringComparison.Ordinal);
        Assert.Contains("string Json", generated.AllText, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("internal", false)]
    [InlineData("public", true)]
    public async Task Span_of_a_library_counts_when_it_can_be_used(string access, bool used)
    {
        var generated = await new GeneratorTest { Against = [.. WithoutSpan, Library(Stub.Replace("{0}", access, System.StringComparison.Ordinal))] }.RunAll(Source);
        Assert.Equal(used, generated.AllText.Contains("JsonUtf8", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task Span_of_two_libraries_is_not_used()
    {
        var stub = Stub.Replace("{0}", "public", System.StringComparison.Ordinal);
        var generated = await new GeneratorTest { Against = [.. WithoutSpan, Library(stub, "One"), Library(stub, "Two")] }.RunAll(Source);
        Assert.DoesNotContain("Utf8", generated.AllText, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Span_that_no_array_converts_to_is_not_used()
    {
        var generated = await new GeneratorTest { Against = WithoutSpan }.RunAll(Source, "namespace System { internal ref struct ReadOnlySpan<T> { } }");
        Assert.DoesNotContain("Utf8", generated.AllText, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_attributes_nothing_is_generated_and_nothing_fails()
    {
        var compilation = Compile.Create(Source).WithReferences(References.Framework);
        var generated = Generated.From(compilation);
        Assert.Empty(generated.Hints);
        Assert.Null(generated.Result.Exception);
        Assert.Empty(await Compile.Analyze(compilation));
    }

    [Fact]
    public async Task Without_any_reference_nothing_fails()
    {
        var compilation = Compile.Create(Source).WithReferences();
        Assert.Null(Generated.From(compilation).Result.Exception);
        Assert.Empty(await Compile.Analyze(compilation));
    }

    [Fact]
    public async Task Attributes_of_the_users_own_that_are_named_like_ours_fail_nothing()
    {
        const string Own = """
            namespace EcsGen
            {
                public sealed class TaskDefinitionAttribute : System.Attribute { public TaskDefinitionAttribute(int family) { } public int Cpu { get; set; } public string Containers { get; set; } }
                public sealed class ContainerAttribute : System.Attribute { public string[] Name { get; set; } }
                public sealed class ParameterAttribute : System.Attribute { public ParameterAttribute(object name) { } }
                public sealed class RemoveAttribute : System.Attribute { public RemoveAttribute(params object[] container) { } }
            }
            [EcsGen.TaskDefinition(3, Cpu = 1, Containers = "x"), EcsGen.Parameter(typeof(int)), EcsGen.Remove(1, 2)] partial class Web { [EcsGen.Container(Name = new[] { "a" })] partial class App { } }
            """;
        var compilation = Compile.Create(Own).WithReferences(References.Framework);
        var generated = Generated.From(compilation);
        Assert.Null(generated.Result.Exception);
        Assert.DoesNotContain(await Compile.Analyze(compilation), diagnostic => diagnostic.Id == "AD0001");
    }

    private static MetadataReference[] WithoutSpan => [References.NetStandard, References.Abstractions];

    private static PortableExecutableReference Library(string source, string name = "Library")
    {
        var stream = new System.IO.MemoryStream();
        var compilation = Compile.Create(source).WithAssemblyName(name).WithReferences(References.NetStandard);
        var emitted = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(5)));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
