using System.Collections.Generic;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>Writes the value of a generated member where an argument names the member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseLiteralFix() : EcsGenCodeFix(CodeRules.GeneratedMember.Id)
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(UseLiteralFix);

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Property(DiagnosticProperties.Replacement) is not { Length: > 0 } literal || target.Node is not ExpressionSyntax expression) yield break;
        yield return new Fix(Key, $"Write {literal}", edits => edits.In(expression).Replace(expression, literal));
    }
}
