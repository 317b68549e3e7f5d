using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Roslyn.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.CodeFixes.Editing;

/// <summary>A diagnostic with the code that it stands at.</summary>
internal sealed record FixTarget(Diagnostic Diagnostic, SyntaxNode Node, SemanticModel Model, SourceText Text, CancellationToken Cancel)
{
    /// <summary>The attribute that the diagnostic stands at or in.</summary>
    public AttributeSyntax? Attribute => Node.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>The argument that the diagnostic stands at or in; null when it is the attribute as a whole.</summary>
    public AttributeArgumentSyntax? Argument => Node.FirstAncestorOrSelf<AttributeArgumentSyntax>();

    /// <summary>The path that the rule named.</summary>
    public string? Path => Property(DiagnosticProperties.Path);

    public AttributeUse? Use => AttributeUse.Of(Attribute, Model, Cancel);

    /// <summary>The attribute of the definition that this stands in or on, on whichever part of the class it is; null when it can't be written to.</summary>
    public AttributeUse? Definition =>
        Node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Select(type => Model.GetDeclaredSymbol(type, Cancel)).OfType<INamedTypeSymbol>().FirstOrDefault(Known.IsDefinition) is { } definition
            ? AttributeUse.Of(Known.Find(definition, "TaskDefinitionAttribute")!.ApplicationSyntaxReference?.GetSyntax(Cancel) as AttributeSyntax, Model, Cancel)
            : null;

    /// <summary>What all texts of the outermost class that match a pattern have in its first group, when it is one and the same: the account or the region.</summary>
    public string? Only(Regex pattern)
    {
        if (Node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault() is not { } outermost) return null;
        var found = outermost.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
            .SelectMany(token => pattern.Matches(token.ValueText).Cast<Match>()).Select(match => match.Groups[1].Value).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    public static async Task<FixTarget?> Find(Document document, Diagnostic diagnostic, CancellationToken cancel)
    {
        var root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null || diagnostic.Location.SourceTree != root.SyntaxTree) return null;
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return new FixTarget(diagnostic, node, model, await document.GetTextAsync(cancel).ConfigureAwait(false), cancel);
    }

    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>The attribute at the other place that the diagnostic names, in the same file.</summary>
    public (AttributeUse Use, SyntaxNode Node)? Other()
    {
        if (Diagnostic.AdditionalLocations.Count == 0 || Diagnostic.AdditionalLocations[0].SourceTree != Node.SyntaxTree) return null;
        var node = Node.SyntaxTree.GetRoot(Cancel).FindNode(Diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true);
        return AttributeUse.Of(node.FirstAncestorOrSelf<AttributeSyntax>(), Model, Cancel) is { } use ? (use, node) : null;
    }
}
