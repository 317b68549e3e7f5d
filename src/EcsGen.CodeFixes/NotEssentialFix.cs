using System.Collections.Generic;
using EcsGen.CodeFixes.Editing;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes;

/// <summary>Makes a container that others wait for to end not essential.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NotEssentialFix() : EcsGenCodeFix("ECSG3043")
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(NotEssentialFix);

    private const string Essential = "Essential";

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        // the other place is that of the container waited for
        if (target.Other() is not { Use: { Shape.Name: "Container" } container } || !container.CanSet(Essential)) yield break;
        yield return new Fix(Key, $"Make '{target.Property("container")}' not essential", edits => edits.In(container.Syntax).Set(container.Syntax, Essential, "false"));
    }
}
