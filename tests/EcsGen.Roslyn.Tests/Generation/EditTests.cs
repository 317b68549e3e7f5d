using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Xunit;

namespace EcsGen.Roslyn.Tests.Generation;

/// <summary>Edits in pairs: one that changes a value redoes exactly that file, its twin that does not change any redoes none.</summary>
public class EditTests
{
    private const string Source = """
        using EcsGen;
        [TaskDefinition("web", Cpu = 256, Memory = 512)]
        partial class Web
        {
            [Container("app", Image = "shop/app:1")]
            [Env("A", "1")]
            [Env("B", "2")]
            partial class App { public const int Http = 80; void M() { } }
        }
        [TaskDefinition("worker", Containers = new[] { typeof(Sidecar) })]
        partial class Worker { }
        [Container("sidecar", Image = "proxy:1")]
        partial class Sidecar { }
        """;

    private const string Web = "_web.ecs.g.cs", Worker = "_worker.ecs.g.cs", Sidecar = "_sidecar-container.ecs.g.cs";

    [Theory]
    [InlineData("shop/app:1", "shop/app:2", Web)]
    [InlineData("Cpu = 256, Memory = 512", "Cpu = 256, Memory = 1024", Web)]
    [InlineData("[Env(\"A\", \"1\")]\n    [Env(\"B\", \"2\")]", "[Env(\"B\", \"2\")]\n    [Env(\"A\", \"1\")]", Web)]
    [InlineData("\"worker\"", "\"jobs\"", Worker)]
    [InlineData("proxy:1", "proxy:2", Worker)]
    [InlineData("(\"sidecar\"", "(\"proxy\"", Worker, Sidecar)]
    public async Task Changed_value_redoes_the_files_that_have_it(string before, string after, params string[] redone) =>
        Assert.Equal(redone.Order(), Redone(await Edit(before, after)).Order());

    [Theory]
    [InlineData("Image = \"shop/app:1\"", "Image = \"shop/app:\" + \"1\"")]
    [InlineData("Cpu = 256, Memory = 512", "Memory = 512, Cpu = 256")]
    [InlineData("[Env(\"A\", \"1\")]\n    [Env(\"B\", \"2\")]", "[Env(\"A\", \"1\"), Env(\"B\", \"2\")]")]
    [InlineData("[Env(\"A\", \"1\")]", "[EcsGen.EnvAttribute(name: \"A\", value: \"1\")]")]
    [InlineData("new[] { typeof(Sidecar) }", "new System.Type[] { typeof(global::Sidecar) }")]
    [InlineData("void M() { }", "void M() { System.Console.WriteLine(); }")]
    [InlineData("Http = 80", "Http = 81")]
    [InlineData("partial class App", "\n\n/* app */ internal sealed partial class App")]
    [InlineData("using EcsGen;", "using System; using EcsGen;")]
    public async Task Equivalent_edit_redoes_nothing(string before, string after) => Assert.Empty(Redone(await Edit(before, after)));

    [Fact]
    public async Task Added_class_leaves_the_others()
    {
        var reasons = await Edit("partial class Worker { }", "partial class Worker { } [TaskDefinition(\"new\")] partial class New { }");
        Assert.Equal(["_new.ecs.g.cs"], Redone(reasons));
        Assert.Equal(IncrementalStepRunReason.New, reasons["_New.ecs.g.cs"]);
    }

    private static async Task<IReadOnlyDictionary<string, IncrementalStepRunReason>> Edit(string before, string after)
    {
        Assert.Contains(before, Source, System.StringComparison.Ordinal);
        return Pipeline.Edit(await GeneratorTest.Run(Source), Source.Replace(before, after, System.StringComparison.Ordinal));
    }

    private static IEnumerable<string> Redone(IReadOnlyDictionary<string, IncrementalStepRunReason> reasons)
    {
        Assert.True(reasons.Count >= 3, string.Join(", ", reasons.Keys));
        return reasons.Where(entry => entry.Value is not IncrementalStepRunReason.Cached).Select(entry => entry.Key.ToLowerInvariant());
    }
}
