using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Roslyn.Tests.Infra;
using EcsGen.Roslyn.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

/// <summary>.NET's rules on nested and empty classes are silent on ours, and on nothing else.</summary>
public sealed class NestedClassSuppressorTests
{
    [Theory]
    [InlineData("CA1034")]
    [InlineData("CA1724")]
    [InlineData("CA1515")]
    [InlineData("CA1812")]
    [InlineData("CA1052")]
    public async Task Only_classes_with_our_attributes_are_left_alone(string id)
    {
        var compilation = Compile.Create(Read.Prefixed("""
            [TaskDefinition("t")] public partial class T { [Container("c")] public class Ours { } public class Other { } [System.Obsolete] public class Old { } }
            """));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var said = await compilation.WithAnalyzers([new EveryClass(id), new NestedClassSuppressor()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["Old", "Other"], said.Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => Verify.TextAt(diagnostic.Location)).Order());
        Assert.Equal(["Ours", "T"], said.Where(diagnostic => diagnostic.IsSuppressed).Select(diagnostic => Verify.TextAt(diagnostic.Location)).Order());
    }

#pragma warning disable RS1017, RS1036, RS1038, RS1041, RS2008 // no analyzer that is shipped
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EveryClass(string id) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor rule = new(id, "title", "message", "Design", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(symbol => symbol.ReportDiagnostic(Diagnostic.Create(rule, symbol.Symbol.Locations[0])), SymbolKind.NamedType);
        }
    }
}
