using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Roslyn.Generation;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace EcsGen.CodeFixes.Tests.Infra;

/// <summary>
/// Applies a fix to marked code, one diagnostic after the other and all at once over the document, the project and the solution. What comes out
/// is compared whole; it must compile with what the generator adds, and have no diagnostic of ours but those marked.
/// </summary>
internal static class Verify<TFix>
    where TFix : CodeFixProvider, new()
{
    public static Task Fixes(string code, string fixedCode, string? key = null, LanguageVersion version = LanguageVersion.Latest) =>
        Run(test =>
        {
            test.TestCode = code;
            test.FixedCode = fixedCode;
            test.CodeActionEquivalenceKey = key;
        }, version);

    public static Task Fixes((string Name, string Code)[] files, (string Name, string Code)[] fixedFiles) =>
        Run(test =>
        {
            foreach (var file in files) test.TestState.Sources.Add(file);
            foreach (var file in fixedFiles) test.FixedState.Sources.Add(file);
        });

    public static Task OffersNothing(string code) => Run(test => test.TestCode = code);

    public static Task OffersNothing(params (string Name, string Code)[] files) =>
        Run(test =>
        {
            foreach (var file in files) test.TestState.Sources.Add(file);
        });

    private static Task Run(Action<Test> set, LanguageVersion version = LanguageVersion.Latest)
    {
        var test = new Test(version);
        set(test);
        test.Allow();
        return test.RunAsync(Xunit.TestContext.Current.CancellationToken);
    }

    private sealed class Test : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, TFix, DefaultVerifier>
    {
        private readonly LanguageVersion version;

        public Test(LanguageVersion version)
        {
            this.version = version;
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(References.All);
            // advice has its own tests, and every small example could be advised; the driver turns on what is off by default too
            DisabledDiagnostics.AddRange(Catalogue.All.Where(info => info.Id.StartsWith("ECSG9", StringComparison.Ordinal)).Select(info => info.Id));
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            // what the generator writes is its own tests' matter; that the code compiles with it is ours
            TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        }

        /// <summary>Lets the advice speak that the code expects.</summary>
        public void Allow() => DisabledDiagnostics.RemoveAll(id => TestState.Sources.Any(source => source.content.ToString().Contains("{|" + id + ":", StringComparison.Ordinal)));

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TaskDefinitionAnalyzer(), new GeneratedMemberAnalyzer()];

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(TaskDefinitionGenerator)];

        protected override ParseOptions CreateParseOptions() => ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(version);
    }
}
