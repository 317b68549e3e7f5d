using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using EcsGen.Roslyn.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

/// <summary>The user has the last word: pragmas, attributes and editorconfig.</summary>
public sealed class SuppressionTests
{
    private const string Wrong = "[TaskDefinition(\"t\")] public partial class T { [Container(\"c\", Memory = 5)] public partial class C { } }";

    [Fact]
    public async Task It_is_said_without_a_suppression() =>
        Assert.Contains(await Compile.Analyze(Compile.Create(Read.Prefixed(Wrong))), diagnostic => diagnostic is { Id: "ECSG3009", Severity: DiagnosticSeverity.Warning });

    [Theory]
    [InlineData("#pragma warning disable ECSG3009\n" + Wrong)]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"EcsGen\", \"ECSG3009\")]" + Wrong)]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"EcsGen\", \"ECSG3009\", Scope = \"type\", Target = \"~T:T.C\")]" + Wrong)]
    public Task It_is_not_said(string source) => Verify.SaysOnly("ECSG3009", source);

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task Editorconfig_sets_the_severity(string severity, DiagnosticSeverity? expected)
    {
        var options = new EditorConfig($"[*.cs]\ndotnet_diagnostic.ECSG3009.severity = {severity}\n");
        var tree = CSharpSyntaxTree.ParseText(Read.Usings + Wrong, path: "/T.cs", cancellationToken: TestContext.Current.CancellationToken);
        var compilation = Compile.Create();
        var diagnostics = await Compile.Analyze(compilation.AddSyntaxTrees(tree).WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(options)));
        Assert.Equal(expected, diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == "ECSG3009")?.Severity);
    }

    [Fact]
    public async Task Rule_that_is_off_is_turned_on_by_editorconfig_and_is_silent_without()
    {
        const string Untagged = "[Cluster(\"prod\")] public partial class Prod { }";
        var tree = CSharpSyntaxTree.ParseText(Read.Usings + Untagged, path: "/T.cs", cancellationToken: TestContext.Current.CancellationToken);
        var compilation = Compile.Create().AddSyntaxTrees(tree);
        Assert.DoesNotContain(await Compile.Analyze(compilation), diagnostic => diagnostic.Id == "ECSG9104");

        var on = new EditorConfig("[*.cs]\ndotnet_diagnostic.ECSG9104.severity = warning\n");
        var diagnostics = await Compile.Analyze(compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(on)));
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(diagnostics, diagnostic => diagnostic.Id == "ECSG9104").Severity);
    }

    private sealed class EditorConfig(string text) : SyntaxTreeOptionsProvider
    {
        private readonly AnalyzerConfigSet set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/.editorconfig") });

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
