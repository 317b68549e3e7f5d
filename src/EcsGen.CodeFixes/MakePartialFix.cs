using System.Collections.Generic;
using System.Linq;
using EcsGen.CodeFixes.Editing;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>Makes a task definition partial, with every type that it stands in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakePartialFix() : EcsGenCodeFix(CodeRules.NotPartial.Id)
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(MakePartialFix);

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        var types = target.Node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword)).ToList();
        if (types.Count == 0) yield break;
        var names = string.Join(" and ", types.Select(type => $"'{type.Identifier.ValueText}'").Reverse());
        yield return new Fix(Key, $"Make {names} partial", edits =>
        {
            // the last of the modifiers, as the language wants it
            foreach (var type in types) edits.In(type).Insert(type.Keyword.SpanStart, "partial ");
        });
    }
}
