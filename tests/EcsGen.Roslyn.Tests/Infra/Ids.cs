using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>The ids of what our analyzers say of the shape of the code.</summary>
internal static class Ids
{
    public static Task<IReadOnlyList<string>> OfShape(params string[] sources) => OfShape(Compile.Create(sources));

    public static async Task<IReadOnlyList<string>> OfShape(CSharpCompilation compilation) =>
        (await Compile.Analyze(compilation)).Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("ECSG1", System.StringComparison.Ordinal)).ToList();

    /// <summary>The ids of all errors, the compiler's and ours, of the code with what is generated.</summary>
    public static async Task<IReadOnlyList<string>> OfErrors(CSharpCompilation compilation) =>
        Compile.WithGenerator(compilation, out _).GetDiagnostics().Concat(await Compile.Analyze(compilation))
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id).ToList();
}
