using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace EcsGen.Roslyn.Tests.Fuzz;

/// <summary>An editor's session: one generator driver that sees every state of the code, and the analyzers over each.</summary>
internal sealed class Session
{
    // one reference instead of a hundred and seventy: there are thousands of compilations
    private static readonly CSharpCompilation Empty = Compile.Create().WithReferences(References.NetStandard, References.Abstractions);
    private GeneratorDriver driver = Pipeline.Driver(Empty, track: false);
    private IReadOnlyList<SyntaxTree> trees = [];

    /// <summary>Takes a state of the code. Nothing may fail, and what is generated is what a build would generate.</summary>
    public async Task Type(params string[] sources)
    {
        // as in an editor, a file that is not touched is the same tree
        trees = sources.Select((source, i) => trees.FirstOrDefault(tree => tree.FilePath == $"Source{i}.cs" && tree.ToString() == source) ?? CSharpSyntaxTree.ParseText(SourceText.From(source), path: $"Source{i}.cs")).ToList();
        var compilation = Empty.AddSyntaxTrees(trees);
        var live = Generated.From(compilation, driver);
        driver = live.Driver;
        Fails(live, sources);
        var built = Generated.From(compilation, Pipeline.Driver(compilation, track: false));
        Same(built, live, sources);
        await Analyze(built.After, sources);
    }

    private static void Fails(Generated generated, string[] sources)
    {
        if (generated.Result.Exception is { } exception) Assert.Fail($"{exception}\n{string.Join("\n", sources)}");
        if (!generated.Diagnostics.IsEmpty) Assert.Fail($"{generated.Diagnostics[0]}\n{string.Join("\n", sources)}");
    }

    private static void Same(Generated built, Generated live, string[] sources)
    {
        Fails(built, sources);
        var (expected, actual) = (Text(built), Text(live));
        if (expected == actual) return;
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"an edit left what a build would not make: ...{actual[Math.Max(0, at - 200)..Math.Min(actual.Length, at + 200)]}\ninstead of ...{expected[Math.Max(0, at - 200)..Math.Min(expected.Length, at + 200)]}\n{string.Join("\n", sources)}");
    }

    private static async Task Analyze(Compilation compilation, string[] sources)
    {
        var failures = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, analyzer, _) => failures.Enqueue($"{analyzer}: {exception}"), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new TaskDefinitionAnalyzer(), new GeneratedMemberAnalyzer()];
        await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        if (failures.TryDequeue(out var failure)) Assert.Fail($"{failure}\n{string.Join("\n", sources)}");
    }

    private static string Text(Generated generated) => string.Concat(generated.Result.GeneratedSources
        .OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText));
}
