using System.Collections.Generic;
using System.Linq;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes;

/// <summary>Writes the words after CMD-SHELL as the one text that the shell runs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OneShellTextFix() : EcsGenCodeFix("ECSG3062")
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(OneShellTextFix);

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Property(DiagnosticProperties.Replacement) is not { } whole || target.Use is not { Shape.Name: "HealthCheck" } use) yield break;
        // the words as arguments of their own; in an array they are left to the user
        var words = use.Syntax.ArgumentList!.Arguments.Where(argument => argument.NameEquals is null && argument.NameColon is null).ToList();
        if (words.Count < 3 || words.Any(word => target.Model.GetConstantValue(word.Expression, target.Cancel).Value is not string)) yield break;
        yield return new Fix(Key, "Write one text", edits =>
        {
            edits.In(use.Syntax).Replace(words[1].Expression, CSharpText.Literal(whole));
            foreach (var word in words.Skip(2)) edits.In(use.Syntax).Remove(word, isStructure: false);
        });
    }
}
