using System.Collections.Immutable;
using System.Linq;
using EcsGen.Roslyn.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>Silences what .NET's rules say of nested, empty and oddly named classes where a class is a definition, a container or a volume.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NestedClassSuppressor : DiagnosticSuppressor
{
    private const string Reason = "The class describes a part of an ECS task definition: it is nested, never created, and named as ECS names it";

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        new SuppressionDescriptor("ECSGSP01", "CA1034", Reason),
        new SuppressionDescriptor("ECSGSP02", "CA1724", Reason),
        new SuppressionDescriptor("ECSGSP03", "CA1515", Reason),
        new SuppressionDescriptor("ECSGSP04", "CA1812", Reason),
        new SuppressionDescriptor("ECSGSP05", "CA1052", Reason));

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree) continue;
            var declaration = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
            if (declaration is null || context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type) continue;
            if (!type.GetAttributes().Any(Known.IsOurs)) continue;
            context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(suppression => suppression.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
        }
    }
}
