using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>Compiles test code with the generator and the analyzers, as a build does.</summary>
internal static class Compile
{
    public static CSharpCompilation Create(params string[] sources) => Create(LanguageVersion.Latest, sources);

    public static CSharpCompilation Create(LanguageVersion version, params string[] sources) => CSharpCompilation.Create(
        "Tests",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(version), $"Source{i}.cs")),
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static Compilation WithGenerator(CSharpCompilation compilation, out ImmutableArray<Diagnostic> diagnostics)
    {
        var options = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        CSharpGeneratorDriver.Create([new TaskDefinitionGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var result, out diagnostics);
        return result;
    }

    /// <summary>The same project with rules switched on that are off by default.</summary>
    public static CSharpCompilation SwitchOn(CSharpCompilation compilation, IEnumerable<string> ids) =>
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(ids.Select(id => new KeyValuePair<string, ReportDiagnostic>(id, ReportDiagnostic.Info))));

    /// <summary>The diagnostics of our analyzers over the code with what the generator adds, ordered by place.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Analyze(CSharpCompilation compilation)
    {
        var analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(new TaskDefinitionAnalyzer(), new GeneratedMemberAnalyzer());
        var diagnostics = await WithGenerator(compilation, out _).WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
        return diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, System.StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
    }
}
