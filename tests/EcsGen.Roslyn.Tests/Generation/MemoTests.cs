using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Generation;

/// <summary>That the generator does not read what it need not: the same model is the same object.</summary>
public class MemoTests
{
    private const string One = """[EcsGen.TaskDefinition("one", Containers = new[] { typeof(Shared) })] partial class One { void M() { } }""";
    private const string Two = """[EcsGen.TaskDefinition("two")] partial class Two { const int C = 1; }""";
    private const string Shared = """[EcsGen.Container("shared", Image = "shared:1")] class Shared { }""";

    [Theory]
    [InlineData("void M() { }", "void M() { int i = 1; }")]
    [InlineData("partial class One", "/* a comment */ partial class One")]
    [InlineData("partial class One", "\n#region One\n#endregion\npartial class One")]
    public void Bodies_and_comments_are_not_read_again(string before, string after)
    {
        var (memo, compilation) = (new Memo(), Compile.Create(One, Two, Shared));
        Assert.Same(memo.Read(compilation, Cancel), memo.Read(Edit(compilation, 0, before, after), Cancel));
    }

    [Theory]
    [InlineData(0, "\"one\"", "\"1\"", 0)]
    [InlineData(1, "\"two\"", "\"2\"", 1)]
    [InlineData(2, "shared:1", "shared:2", 0)]
    public void Attributes_are_read_again_by_those_who_can_see_them(int file, string before, string after, int changed)
    {
        var (memo, compilation) = (new Memo(), Compile.Create(One, Two, Shared));
        var old = memo.Read(compilation, Cancel).Definitions;
        var now = memo.Read(Edit(compilation, file, before, after), Cancel).Definitions;
        Assert.NotEqual(old[changed], now[changed]);
        Assert.Same(old[1 - changed], now[1 - changed]);
    }

    [Theory]
    [InlineData(0, "\"web\"", "\"shop\"")]
    [InlineData(0, "Port(80, Name = \"http\")", "Port(80, Name = \"web\")")]
    [InlineData(0, "Container(\"nginx\")", "Container(\"proxy\")")]
    [InlineData(1, "DesiredCount = 1", "DesiredCount = 2")]
    public void A_service_is_read_again_when_its_definition_changes_and_another_is_not(int file, string before, string after)
    {
        const string Web = """[EcsGen.TaskDefinition("web")] partial class Web { [EcsGen.Container("nginx"), EcsGen.Port(80, Name = "http")] public class Nginx { public const int Http = 80; } }""";
        const string Service = """[EcsGen.Service("s", TaskDefinition = typeof(Web), DesiredCount = 1), EcsGen.GatewayConnector(typeof(Web.Nginx), "Http"), EcsGen.LoadBalancer(typeof(Web.Nginx), "Http")] partial class S { }""";
        const string Other = """[EcsGen.Service("t")] partial class T { } [EcsGen.Cluster("c", Services = new[] { typeof(T) })] partial class C { }""";
        var (memo, compilation) = (new Memo(), Compile.Create(Web, Service, Other));
        var old = memo.Read(compilation, Cancel).Definitions;
        var now = memo.Read(Edit(compilation, file, before, after), Cancel).Definitions;
        Assert.NotEqual(old[1], now[1]);
        Assert.Same(old[2], now[2]);
        Assert.Same(old[3], now[3]);
    }

    [Fact]
    public void A_declaration_is_read_by_all()
    {
        var (memo, compilation) = (new Memo(), Compile.Create(One, Two, Shared));
        var old = memo.Read(compilation, Cancel).Definitions;
        var now = memo.Read(Edit(compilation, 1, "C = 1", "C = 2"), Cancel).Definitions;
        Assert.Equal(old, now);
        Assert.NotSame(old[0], now[0]);
    }

    [Fact]
    public void A_cancelled_reading_leaves_the_last_one()
    {
        var (memo, compilation) = (new Memo(), Compile.Create(One, Two, Shared));
        var old = memo.Read(compilation, Cancel);
        Assert.Throws<OperationCanceledException>(() => memo.Read(Edit(compilation, 0, "\"one\"", "\"1\""), new CancellationToken(canceled: true)));
        Assert.Same(old, memo.Read(compilation, Cancel));
    }

    [Fact]
    public void The_driver_and_not_the_memo_keeps_the_last_compilation()
    {
        var memo = new Memo();
        var driver = Pipeline.Driver(Compile.Create(One));
        var (held, dropped) = Run(memo, ref driver);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.True(held.TryGetTarget(out _));
        Assert.False(dropped.TryGetTarget(out _));
        Assert.Equal("one", memo.Read(Compile.Create(One, Shared), Cancel).Definitions.Single().Name);
        GC.KeepAlive(driver);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference<CSharpCompilation> Held, WeakReference<CSharpCompilation> Dropped) Run(Memo memo, ref GeneratorDriver driver)
    {
        var (held, dropped) = (Compile.Create(One, Shared), Compile.Create(One, Shared));
        driver = driver.RunGenerators(held, Cancel);
        memo.Read(dropped, Cancel);
        return (new(held), new(dropped));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static CSharpCompilation Edit(CSharpCompilation compilation, int file, string before, string after)
    {
        var tree = compilation.SyntaxTrees[file];
        Assert.Contains(before, tree.ToString(), StringComparison.Ordinal);
        var edited = CSharpSyntaxTree.ParseText(tree.ToString().Replace(before, after, StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath);
        return compilation.ReplaceSyntaxTree(tree, edited);
    }
}
