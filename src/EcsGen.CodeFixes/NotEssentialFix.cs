using System.Collections.Generic;
using System.Collections.Immutable;
using EcsGen.CodeFixes.Editing;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes;

/// <summary>Makes a container that others wait for to end not essential.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NotEssentialFix : EcsGenCodeFix
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(NotEssentialFix);

    private const string Essential = "Essential";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ECSG3043");

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => FixAllAtOnce.Instance;

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        // the other place is that of the container waited for
        if (target.Other() is not { Use: { Shape.Name: "Container" } container } || !container.CanSet(Essential)) yield break;
        yield return new Fix(Key, $"Make '{target.Property("container")}' not essential", edits => edits.In(container.Syntax).Set(container.Syntax, Essential, "false"));
    }
}
