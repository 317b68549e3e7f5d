using System.Collections.Immutable;
using System.Linq;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Generation.Doubles;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>Says why a class with [TestDouble] gets no members, or would get none: a double is never empty in silence.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TestDoubleAnalyzer : DiagnosticAnalyzer
{
    private const string AttributesOfClusters = "EcsGen.ClusterAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = new[] { CodeRules.NotPartial, CodeRules.FileLocal, CodeRules.Generic, CodeRules.WrongReference, CodeRules.NoEffect }
        .Select(Descriptors.Get).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(DoubleParser.Attribute).IsEmpty) return;
            start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var attribute = type.GetAttributes().FirstOrDefault(candidate => candidate.AttributeClass?.ToDisplayString() == DoubleParser.Attribute);
        if (attribute is null) return;
        if (WhyNot(type, attribute, context.Compilation) is not { } reason) return;
        var place = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? type.Locations[0];
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(reason.Rule), place, reason.Message));
    }

    private static (RuleInfo Rule, string Message)? WhyNot(INamedTypeSymbol type, AttributeData attribute, Compilation compilation)
    {
        if (TypeFacts.IsGeneric(type)) return (CodeRules.Generic, $"'{type.Name}' can't be a double, because it or a type around it is generic: take the type parameters away");
        if (TypeFacts.WithOuter(type).FirstOrDefault(outer => outer.IsFileLocal) is { } local) return (CodeRules.FileLocal, $"'{local.Name}' is local to its file, where nothing can be added to it: take 'file' away");
        if (TypeFacts.WithOuter(type).FirstOrDefault(outer => !TypeFacts.IsPartial(outer)) is { } whole) return (CodeRules.NotPartial, $"'{whole.Name}' is not partial, so the double's members can't be added: write 'partial'");
        // what can't be bound at all is the compiler's to tell
        if (attribute is not { ConstructorArguments: [{ Kind: TypedConstantKind.Type, Value: ITypeSymbol named }] } || named.TypeKind == TypeKind.Error) return null;
        if (named is not INamedTypeSymbol cluster || !Known.Is(cluster, AttributeOwner.Cluster))
            return (CodeRules.WrongReference, $"'{named.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' is no cluster: " + Instead(named, compilation));
        return DoubleParser.HasMembers(cluster, attribute)
            ? null
            : (CodeRules.NoEffect, $"The double of '{cluster.Name}' would be empty, because neither the cluster nor [TestDouble] names a service or a one-off task: write Services = [typeof(…)] on the cluster");
    }

    private static string Instead(ITypeSymbol named, Compilation compilation) =>
        compilation.GetTypesByMetadataName(AttributesOfClusters).IsEmpty ? "this project lacks the reference to EcsGen, without which the attributes of another assembly are not seen"
        : named is INamedTypeSymbol service && Known.Is(service, AttributeOwner.Service) ? "it is a service; name the class with [Cluster], and the service in its Services"
        : "name a class with [Cluster]";
}
