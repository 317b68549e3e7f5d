using System.Collections.Generic;
using System.Linq;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Analyzers;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>Gives a volume a name that ECS takes, there and where it is mounted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RenameVolumeFix() : EcsGenCodeFix("ECSG4005")
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(RenameVolumeFix);

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Property(DiagnosticProperties.Replacement) is not { } name || target.Argument is not { Expression: LiteralExpressionSyntax { Token.Value: string old } literal }) yield break;
        if (target.Node.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault() is not { } outermost) yield break;
        // what mounts it in another file, or by a constant, is not seen: then renaming would break it
        var mounts = outermost.DescendantNodes().OfType<AttributeSyntax>()
            .Where(attribute => AttributeUse.Of(attribute, target.Model, target.Cancel) is { Shape.Name: "Mount" or "Remove" })
            .SelectMany(attribute => attribute.ArgumentList!.Arguments)
            .Where(argument => target.Model.GetConstantValue(argument.Expression, target.Cancel).Value is string value && value == old)
            .ToList();
        if (mounts.Any(mount => mount.Expression is not LiteralExpressionSyntax)) yield break;
        var text = CSharpText.Literal(name);
        yield return new Fix(Key, $"Rename the volume to {text}", edits =>
        {
            edits.In(literal).Replace(literal, text);
            foreach (var mount in mounts) edits.In(mount).Replace(mount.Expression, text);
        });
    }
}
