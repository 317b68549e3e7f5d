using System.Collections.Generic;
using System.Linq;
using EcsGen.CodeFixes.Editing;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.CodeFixes;

/// <summary>Takes <c>file</c> away from a task definition, where its name is free outside of the file and it derives from nothing file-local.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveFileModifierFix() : EcsGenCodeFix(CodeRules.FileLocal.Id)
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(RemoveFileModifierFix);

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        var outer = target.Node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault();
        if (outer is null || target.Model.GetDeclaredSymbol(outer, target.Cancel) is not { IsFileLocal: true } type) yield break;
        if (type.BaseType is { IsFileLocal: true } || type.Interfaces.Any(other => other.IsFileLocal)) yield break;
        if (type.ContainingNamespace.GetTypeMembers(type.Name, type.Arity).Any(other => !other.IsFileLocal)) yield break;

        // every part says it, and all of them stand in this file
        var parts = type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(target.Cancel)).OfType<TypeDeclarationSyntax>();
        var modifiers = parts.SelectMany(part => part.Modifiers).Where(modifier => modifier.IsKind(SyntaxKind.FileKeyword)).ToList();
        yield return new Fix(Key, $"Remove 'file' from '{type.Name}'", edits =>
        {
            foreach (var modifier in modifiers)
                edits.In(outer).Delete(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart));
        });
    }
}
