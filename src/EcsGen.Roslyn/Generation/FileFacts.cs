using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.Roslyn.Generation;

/// <summary>
/// All that one file can contribute to the values of attributes, from its syntax alone. Two files with equal facts may differ in comments, layout
/// and the bodies of methods, and no attribute anywhere is read differently for it. (A <c>#nullable</c> may differ too: it changes no value.)
/// </summary>
/// <param name="Surface">Every node and token but those of <paramref name="TypeAttributes"/> and of bodies. An edit here may change what any name means.</param>
/// <param name="TypeAttributes">The attributes of the types. An edit here is seen only by those who read these types' attributes.</param>
internal sealed record FileFacts(string Surface, string TypeAttributes)
{
    public static FileFacts Of(SyntaxTree tree, CancellationToken cancel)
    {
        var root = tree.GetRoot(cancel);
        // what the parser skipped or complained about is in no node, and binding gives up values for it: of broken code every character counts
        if (root.ContainsDiagnostics) return new FileFacts(root.ToFullString(), "");
        var surface = new StringBuilder();
        var attributes = new StringBuilder();
        foreach (var part in root.DescendantNodesAndTokensAndSelf(node => !IsBody(node) && !IsTypeAttributes(node)))
        {
            Write(part, surface);
            if (part.AsNode() is not { } list || !IsTypeAttributes(list)) continue;
            attributes.Append('T').Append(surface.Length);
            foreach (var inner in list.DescendantNodesAndTokens()) Write(inner, attributes);
        }
        return new FileFacts(surface.ToString(), attributes.ToString());
    }

    private static void Write(SyntaxNodeOrToken part, StringBuilder text)
    {
        text.Append(part.RawKind.ToString(CultureInfo.InvariantCulture));
        // kinds in order with the number of children are the tree itself, whatever the parser made of broken code
        if (part.AsNode() is not { } node) text.Append('"').Append(part.AsToken().Text).Append('\0');
        else if (!IsBody(node) && !IsTypeAttributes(node)) text.Append('(').Append(part.ChildNodesAndTokens().Count);
        else text.Append(' ');
    }

    private static bool IsTypeAttributes(SyntaxNode node) => node is AttributeListSyntax { Parent: BaseTypeDeclarationSyntax };

    /// <summary>Whether this is code that runs: nothing in it has a name or a value for anybody outside.</summary>
    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent.Parent.Parent: BaseFieldDeclarationSyntax field } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };
}
