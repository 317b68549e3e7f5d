using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>
/// Reads annotated classes and reports what the rules find, each thing once: a container reports what is wrong with it wherever it is used; a
/// definition reports what arises from putting things together.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TaskDefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(Known.TaskDefinition).IsEmpty) return;
            var judgement = new Judgement(OptIn.IsOn(start.Compilation, start.CancellationToken));
            var names = new FileNames();
            start.RegisterSymbolAction(symbol => Analyze(symbol, judgement, names), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(names.Report);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, Judgement judgement, FileNames names)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var document = Judgement.DocumentOf(type);
        var isContainer = Judgement.IsContainer(type);
        if (document is null && !isContainer && !type.GetAttributes().Any(Known.IsOurs)) return;

        var shape = new Problems();
        CodeShape.Check(type, shape, context.CancellationToken);
        foreach (var problem in shape.Items) Report(context, problem);
        if (document is { } owner)
        {
            var judged = judgement.Document(owner, type, context.CancellationToken);
            if (Known.Document(type) is not null) names.Add(owner, type, judged.Definition);
            Report(context, type, judged, judgement);
        }
        if (isContainer) Report(context, type, judgement.Container(type, context.CancellationToken), judgement);
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, Judged judged, Judgement judgement)
    {
        foreach (var problem in judged.Problems.Items.Where(problem => Tells(type, problem))) Report(context, problem);
        var told = new HashSet<(string, Location, string)>();
        foreach (var found in judged.Findings)
        {
            // a port that could not be read is told already; that the entry has none follows from it
            if (judged.Problems.Items.Any(problem => problem.Rule == CodeRules.WrongMember && problem.Place.Attribute is { } attribute && attribute == found.Place.Attribute)) continue;
            if (IsReportedElsewhere(found, type, judged, judgement, context.CancellationToken)) continue;
            if (Descriptors.Find(found.Finding.Id) is not { } descriptor) continue;
            var (location, others) = Places.Of(found, type, judged.Definition, context.CancellationToken);
            if (!told.Add((descriptor.Id, location, found.Finding.Message))) continue;
            var properties = found.Finding.Properties.ToImmutableDictionary(entry => entry.Key, entry => (string?)entry.Value)
                .SetItem(DiagnosticProperties.Path, found.Finding.Path.ToString());
            context.ReportDiagnostic(Diagnostic.Create(descriptor, location, others, properties, found.Finding.Message));
        }
    }

    // a class that takes part and is judged on its own says it there; one of another assembly has nobody here who could
    private static bool IsReportedElsewhere(Located found, INamedTypeSymbol type, Judged judged, Judgement judgement, CancellationToken cancel) =>
        judged.Definition.Parts
            .Select(part => part.Type)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Where(part => !SymbolEqualityComparer.Default.Equals(part, type) && IsOfSameProject(part, type))
            .Any(part => judgement.ReportedBy(part, cancel).Any(found.IsSame));

    private static bool IsOfSameProject(INamedTypeSymbol one, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.ContainingAssembly, other.ContainingAssembly);

    /// <summary>Whether a class tells a problem: its own, or that of a part's class inside it, which is not judged on its own.</summary>
    private static bool Tells(INamedTypeSymbol type, Problem problem) =>
        SymbolEqualityComparer.Default.Equals(type, problem.Teller)
        || (!Judgement.IsContainer(problem.Teller) && Known.DocumentAround(problem.Teller) is { } outer && SymbolEqualityComparer.Default.Equals(type, outer));

    private static void Report(SymbolAnalysisContext context, Problem problem)
    {
        var location = problem.Place.Locate(context.CancellationToken) ?? context.Symbol.Locations.FirstOrDefault();
        if (location is null || !location.IsInSource) return;
        var other = problem.Other?.Locate(context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(problem.Rule), location, other is null ? null : [other], problem.Properties?.ToImmutableDictionary(), problem.Message));
    }
}
