using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>
/// What every test of the generator runs. The code compiles with what is generated, with no error or warning but those that the test marks; nothing
/// in a generated file is ever one of them, a missing comment included; every step of the pipeline is cached after edits that change nothing, and
/// no step holds on to an object of the compiler.
/// </summary>
internal sealed class GeneratorTest : CSharpSourceGeneratorTest<TaskDefinitionGenerator, DefaultVerifier>
{
    private CSharpCompilation? before;

    public LanguageVersion Version { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>What the code compiles against.</summary>
    public MetadataReference[] Against { get; init; } = Infra.References.All;

    public static Task<Generated> Run(params string[] sources) => new GeneratorTest().RunAll(sources);

    public async Task<Generated> RunAll(params string[] sources)
    {
        for (var i = 0; i < sources.Length; i++) TestState.Sources.Add(($"Source{i}.cs", sources[i]));
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Against);
        // what is generated is looked at by each test itself
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        // the tests' own classes have no comments; the generated members are held to it below
        DisabledDiagnostics.Add("CS1591");
        await RunAsync(TestContext.Current.CancellationToken);

        var generated = Generated.From(before!);
        NothingIsWrongIn(generated);
        Pipeline.StaysCached(generated);
        return generated;
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(Version, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, warningLevel: 9999);

    protected override async Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(Project project, IVerifier verifier, CancellationToken cancellationToken)
    {
        before ??= (CSharpCompilation?)await project.GetCompilationAsync(cancellationToken);
        return await base.GetProjectCompilationAsync(project, verifier, cancellationToken);
    }

    private static void NothingIsWrongIn(Generated generated)
    {
        Assert.Empty(generated.Diagnostics);
        var written = generated.Before.SyntaxTrees.ToHashSet();
        var wrong = generated.After.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is { } tree && !written.Contains(tree));
        Assert.Empty(wrong);
    }
}
