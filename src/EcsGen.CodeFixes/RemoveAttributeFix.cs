using System.Collections.Generic;
using System.Linq;
using EcsGen.CodeFixes.Editing;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>Removes an attribute that has no effect: one that stands on the wrong kind of class, or a removal of nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveAttributeFix() : EcsGenCodeFix(CodeRules.NoEffect.Id, CodeRules.NothingToRemove.Id)
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(RemoveAttributeFix);

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Attribute is not { Parent: AttributeListSyntax } attribute) yield break;
        // one wrong key among several: the others are meant, so the attribute is to be corrected, not removed
        if (target.Diagnostic.Id == CodeRules.NothingToRemove.Id && attribute.ArgumentList?.Arguments.Count > 2) yield break;
        yield return new Fix(Key, $"Remove [{attribute.Name}]", edits => edits.In(attribute).Remove(attribute));
    }
}
