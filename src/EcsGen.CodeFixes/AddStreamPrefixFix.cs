using System.Collections.Generic;
using System.Collections.Immutable;
using EcsGen.CodeFixes.Editing;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes;

/// <summary>Adds the stream prefix that Fargate requires of awslogs, with the value that AWS's examples have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddStreamPrefixFix : EcsGenCodeFix
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(AddStreamPrefixFix);

    private const string Option = "LogOption";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ECSG3081");

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => FixAllAtOnce.Instance;

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        // beside an option or the configuration itself, so that it is on the container that logs
        if (target.Use is not { Shape.Name: Option or "LogConfiguration" } use || target.Property("options") is not { } option) yield break;
        yield return new Fix(Key, $"Add [{Option}(\"{option}\", \"ecs\")]",
            edits => edits.In(use.Syntax).AddAfter(use.Syntax, $"{use.NameOf(Option)}(\"{option}\", \"ecs\")", target.Text));
    }
}
