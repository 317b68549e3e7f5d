using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace EcsGen.Roslyn.Tests.Doubles;

/// <summary>The generator of doubles and its analyzer. That what it makes compiles and runs is shown by samples/Shop.Tests.</summary>
public class TestDoubleTests
{
    private const string Runtime = """
        namespace EcsGen.Testing
        {
            public sealed class TestDoubleAttribute : System.Attribute
            {
                public TestDoubleAttribute(System.Type cluster) { }
                public System.Type[] Services { get; set; }
                public System.Type[] RunTasks { get; set; }
            }
        }
        """;

    private const string Shop = """
        using EcsGen;
        [TaskDefinition("web")] public partial class Web { [Container("my-app", Image = "shop:1", Memory = 128)] [Port(8080, Name = "http")] public partial class App { } }
        [Service("web-front", TaskDefinition = typeof(Web), DesiredCount = 2)] public partial class WebService { }
        [Cluster("prod", Services = new[] { typeof(WebService) })] public partial class Prod { }
        [Cluster("empty")] public partial class Empty { }
        """;

    [Fact]
    public void A_double_has_members_for_services_containers_and_ports()
    {
        var text = Generate("[EcsGen.Testing.TestDouble(typeof(Prod))] public partial class ProdDouble { }").GeneratedTrees.Single().ToString();

        Assert.Contains("partial class ProdDouble : global::EcsGen.Testing.ClusterDouble", text, StringComparison.Ordinal);
        Assert.Contains("public WebFrontService WebFront { get; }", text, StringComparison.Ordinal);
        Assert.Contains("public global::EcsGen.Testing.ContainerDouble MyApp => Container(\"my-app\");", text, StringComparison.Ordinal);
        Assert.Contains("public int? MyAppHttpHostPort => MyApp.HostPort(8080);", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unrelated_edit_leaves_it_as_it_is_and_a_change_of_a_service_does_not()
    {
        var compilation = Compile("[EcsGen.Testing.TestDouble(typeof(Prod))] public partial class ProdDouble { }");
        var driver = Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);

        var unrelated = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated { }", cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(IncrementalStepRunReason.Cached, Reason(driver.RunGenerators(unrelated, TestContext.Current.CancellationToken)));
        foreach (var step in driver.GetRunResult().Results.Single().TrackedSteps[TrackingNames.Doubles])
            Assert.All(step.Outputs, output => Assert.Null(ObjectGraph.FindCompilerObject(output.Value, TrackingNames.Doubles)));

        var shop = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains("web-front", StringComparison.Ordinal));
        var changed = compilation.ReplaceSyntaxTree(shop, CSharpSyntaxTree.ParseText(shop.ToString().Replace("DesiredCount = 2", "DesiredCount = 3", StringComparison.Ordinal), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(IncrementalStepRunReason.Modified, Reason(driver.RunGenerators(changed, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("[EcsGen.Testing.TestDouble(typeof(Prod))] public partial class Fine { }", null)]
    [InlineData("[EcsGen.Testing.TestDouble(typeof(Prod))] public class Whole { }", "ECSG1001")]
    [InlineData("[EcsGen.Testing.TestDouble(typeof(Prod))] file partial class Local { }", "ECSG1002")]
    [InlineData("[EcsGen.Testing.TestDouble(typeof(Prod))] public partial class Many<T> { }", "ECSG1003")]
    [InlineData("[EcsGen.Testing.TestDouble(typeof(string))] public partial class Wrong { }", "ECSG1010")]
    [InlineData("[EcsGen.Testing.TestDouble(typeof(WebService))] public partial class OfService { }", "ECSG1010")]
    [InlineData("[EcsGen.Testing.TestDouble(typeof(int[]))] public partial class OfArray { }", "ECSG1010")]
    [InlineData("[EcsGen.Testing.TestDouble(typeof(Missing))] public partial class Unbound { }", null, 0)]
    [InlineData("[EcsGen.Testing.TestDouble(typeof(Empty))] public partial class Nothing { }", "ECSG1008")]
    public async Task What_keeps_a_double_from_being_made_is_told(string source, string? id, int? generated = null)
    {
        var found = await Compile(source).WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TestDoubleAnalyzer())).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(id is null ? [] : [id], found.Select(diagnostic => diagnostic.Id));
        Assert.Equal(generated ?? (id is null or "ECSG1008" ? 1 : 0), Generate(source).GeneratedTrees.Length);
    }

    [Fact]
    public async Task Without_the_attributes_the_missing_reference_is_told()
    {
        var compilation = CSharpCompilation.Create("Tests", new[] { Runtime, "[EcsGen.Testing.TestDouble(typeof(string))] public partial class Blind { }" }.Select(text => CSharpSyntaxTree.ParseText(text)),
            References.All.Where(reference => reference.Display?.Contains("EcsGen", StringComparison.Ordinal) != true), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var found = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TestDoubleAnalyzer())).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Contains("lacks the reference to EcsGen", Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static IncrementalStepRunReason Reason(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(entry => entry.Value).SelectMany(step => step.Outputs).Single().Reason;

    private static GeneratorDriverRunResult Generate(string source) => Driver().RunGenerators(Compile(source)).GetRunResult();

    private static CSharpGeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new TestDoubleGenerator().AsSourceGenerator()], driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, true));

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create("Tests",
        new[] { Runtime, Shop, source }.Select(text => CSharpSyntaxTree.ParseText(text)), References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
