using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Corpus;

/// <summary>C# compiled with the generator, and what it carries to the build.</summary>
/// <param name="Carriers">The carried texts by the class that they stand in and the kind of document.</param>
/// <param name="Complaints">What the compiler says, and what the analyzers say of code that can't be read.</param>
internal sealed record Compiled(IReadOnlyDictionary<(string Class, string Kind), string> Carriers, IReadOnlyList<string> Complaints)
{
    private static readonly MetadataReference[] References =
        [.. Directory.GetFiles(Recorded("RefPack"), "*.dll").Select(file => MetadataReference.CreateFromFile(file)), MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location)];

    public static Compiled From(IEnumerable<string> sources)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            "Imported", sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, options, $"Source{i}.cs")), References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new TaskDefinitionGenerator().AsSourceGenerator()], parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var compiler = generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());
        var analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(new TaskDefinitionAnalyzer(), new GeneratedMemberAnalyzer());
        var ours = generated.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(diagnostic => (diagnostic.Id.StartsWith("ECSG1", StringComparison.Ordinal) && diagnostic.Severity >= DiagnosticSeverity.Warning && !IsOfTheFile(diagnostic)) || diagnostic.Id == "ECSG4001" || !diagnostic.Id.StartsWith("ECSG", StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString());
        return new Compiled(CarriersOf(generated), compiler.Concat(ours).ToList());
    }

    // an object where a list belongs is so in the file too, and said of it there
    private static bool IsOfTheFile(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("it is kept as it is and not checked", StringComparison.Ordinal);

    private static Dictionary<(string Class, string Kind), string> CarriersOf(Compilation compilation) =>
        (from tree in compilation.SyntaxTrees
         let model = compilation.GetSemanticModel(tree)
         from node in tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>()
         let method = model.GetDeclaredSymbol(node)
         from attribute in method.GetAttributes()
         where attribute.AttributeClass?.Name == "ArtifactAttribute"
         select (method.ContainingType.Name, Arguments: attribute.ConstructorArguments.Select(argument => (string)argument.Value!).ToList()))
        .ToDictionary(entry => (entry.Name, entry.Arguments[0]), entry => entry.Arguments[2]);

    private static string Recorded(string key) =>
        typeof(Compiled).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == key).Value!;
}
