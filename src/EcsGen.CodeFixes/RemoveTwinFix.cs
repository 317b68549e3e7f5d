using System.Collections.Generic;
using EcsGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes;

/// <summary>Removes one of two variables of one name: the plain one beside a secret, or the second secret.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveTwinFix() : EcsGenCodeFix("ECSG3090")
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(RemoveTwinFix);

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Use is not { Shape.Name: "Secret" } secret || target.Other() is not { } other || other.Use.Syntax == secret.Syntax) yield break;
        var goes = other.Use.Shape.Name == "Env" ? other.Use.Syntax : secret.Syntax;
        yield return new Fix(Key, $"Remove [{goes.Name}] of '{target.Property("0")}'", edits => edits.In(goes).Remove(goes));
    }
}
