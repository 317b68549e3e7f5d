using System;
using System.Collections.Immutable;
using System.Linq;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>Finds arguments of our attributes that name a member which our generator made: it did not see its own output, so the value is lost.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedMemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Get(CodeRules.GeneratedMember));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.AttributeArgument);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var argument = (AttributeArgumentSyntax)context.Node;
        // by name first: asking the compiler about every argument would cost more than all the rules
        var names = argument.Expression.DescendantNodesAndSelf(node => !IsNameof(node)).OfType<IdentifierNameSyntax>()
            .Where(identifier => MemberNames.Names.Contains(identifier.Identifier.ValueText))
            .ToList();
        if (names.Count == 0 || !IsOurs(context, argument)) return;
        foreach (var expression in names.Where(name => IsGenerated(context, name)).Select(name => Whole(context, name, argument)).Distinct())
            Report(context, expression);
    }

    private static void Report(SyntaxNodeAnalysisContext context, ExpressionSyntax expression)
    {
        // an expression with an error in it has no one value to write instead
        var literal = context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value is string text ? CSharpText.Literal(text) : null;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(CodeRules.GeneratedMember), expression.GetLocation(),
            literal is null ? null : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Replacement, literal),
            $"'{expression}' is made by the generator, which does not see it, so its value is missing from the JSON: write {literal ?? "the text itself"}, or typeof(…) where a class is taken, or a constant of your own"));
    }

    private static bool IsGenerated(SyntaxNodeAnalysisContext context, IdentifierNameSyntax name) =>
        context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is IFieldSymbol { IsConst: true } field && field.Locations.Any(IsGenerated);

    /// <summary>The constant that a name is a part of, as a text that is put together of several; in a list, its item.</summary>
    private static ExpressionSyntax Whole(SyntaxNodeAnalysisContext context, IdentifierNameSyntax name, AttributeArgumentSyntax argument) =>
        name.AncestorsAndSelf().TakeWhile(node => node != argument).OfType<ExpressionSyntax>()
            .LastOrDefault(node => context.SemanticModel.GetConstantValue(node, context.CancellationToken).HasValue) ?? name;

    private static bool IsNameof(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static bool IsGenerated(Location location) =>
        location.SourceTree is { } tree && tree.FilePath.EndsWith(HintName.Suffix, StringComparison.Ordinal);

    private static bool IsOurs(SyntaxNodeAnalysisContext context, AttributeArgumentSyntax argument) =>
        argument.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
        && context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type is { ContainingNamespace: { Name: "EcsGen", ContainingNamespace.IsGlobalNamespace: true } };
}
