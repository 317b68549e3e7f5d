using System.Collections.Generic;
using System.Collections.Immutable;
using EcsGen.CodeFixes.Editing;
using EcsGen.Model.Enums;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes;

/// <summary>Waits for the start of a container that has no health check to wait for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WaitForStartFix : EcsGenCodeFix
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(WaitForStartFix);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ECSG3042");

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => FixAllAtOnce.Instance;

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Use is not { } use || target.Argument is not { } written || target.Path is not { } path) yield break;
        if (use.Find(path, out _) is not { } argument || use.For(written) != argument) yield break;
        if (ValueText.Of(ContainerCondition.Start, use, argument, target.Model) is not { } text) yield break;
        yield return new Fix(Key, $"Wait for {text}", edits => edits.In(written).Replace(written.Expression, text));
    }
}
