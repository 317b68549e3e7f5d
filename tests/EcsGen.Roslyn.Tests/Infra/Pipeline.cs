using System.Collections.Generic;
using System.Linq;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>What the generator's steps do when the code is edited.</summary>
internal static class Pipeline
{
    /// <summary>
    /// A driver. One that tracks steps is for looking at one edit only: after some it loses outputs (Combine, seen with 4.8 and 5.0), which one as
    /// the compiler and the editor use it does not.
    /// </summary>
    public static GeneratorDriver Driver(CSharpCompilation compilation, bool track = true) => CSharpGeneratorDriver.Create(
        [new TaskDefinitionGenerator().AsSourceGenerator()],
        parseOptions: (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, track));

    /// <summary>An unrelated file, and comments above every class with attributes, change no step; no step holds an object of the compiler.</summary>
    public static void StaysCached(Generated generated)
    {
        NoCompilerObjects(generated);
        var unrelated = CSharpSyntaxTree.ParseText("namespace Unrelated { class Unrelated { } }", (CSharpParseOptions)generated.Before.SyntaxTrees.First().Options, "Unrelated.cs");
        AllCached(Generated.From(generated.Before.AddSyntaxTrees(unrelated), generated.Driver));
        AllCached(Generated.From(WithComments(generated.Before), generated.Driver));
    }

    /// <summary>What became of each output when one source of the compilation was replaced: the file's name, and the reason of its step.</summary>
    public static IReadOnlyDictionary<string, IncrementalStepRunReason> Edit(Generated generated, string source, int index = 0)
    {
        var tree = generated.Before.SyntaxTrees[index];
        var edited = tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(source));
        var result = Generated.From(generated.Before.ReplaceSyntaxTree(tree, edited), generated.Driver).Result;
        return result.TrackedOutputSteps.SelectMany(entry => entry.Value).SelectMany(step => step.Outputs)
            .SelectMany(output => HintsOf(output.Value).Select(hint => (hint, output.Reason)))
            .ToDictionary(entry => entry.hint, entry => entry.Reason);
    }

    private static void AllCached(Generated generated)
    {
        var result = generated.Result;
        // without a definition or a container nobody asks for the rest
        if (!result.GeneratedSources.IsEmpty) Assert.Contains(TrackingNames.Read, result.TrackedSteps.Keys);
        foreach (var (name, steps) in result.TrackedSteps.Where(entry => TrackingNames.All.Contains(entry.Key)))
            Assert.All(steps.SelectMany(step => step.Outputs), output =>
                Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name} is {output.Reason}"));
        Assert.All(result.TrackedOutputSteps.SelectMany(entry => entry.Value).SelectMany(step => step.Outputs), output =>
            Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static void NoCompilerObjects(Generated generated)
    {
        foreach (var (name, steps) in generated.Result.TrackedSteps.Where(entry => TrackingNames.All.Contains(entry.Key)))
            foreach (var output in steps.SelectMany(step => step.Outputs))
                Assert.Null(ObjectGraph.FindCompilerObject(output.Value, name));
    }

    private static CSharpCompilation WithComments(CSharpCompilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var annotated = tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Where(type => type.AttributeLists.Count > 0);
            var text = tree.GetText();
            var edited = text.WithChanges(annotated.Select(type => new Microsoft.CodeAnalysis.Text.TextChange(new(type.SpanStart, 0), "// edited\n\n")));
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(edited));
        }
        return compilation;
    }

    // an output's value is the compiler's own tuple of sources and diagnostics
    private static IEnumerable<string> HintsOf(object value) =>
        ObjectGraph.Within(value).Where(item => item.GetType().Name == "GeneratedSourceText").Select(item => (string)item.GetType().GetProperty("HintName")!.GetValue(item)!);
}
