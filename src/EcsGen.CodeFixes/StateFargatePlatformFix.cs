using System.Collections.Generic;
using System.Linq;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>States the platform version that Fargate mounts EFS and EBS volumes from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StateFargatePlatformFix() : EcsGenCodeFix("ECSG4001")
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(StateFargatePlatformFix);

    private const string Property = "FargatePlatform";

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Property("fargatePlatform") is not { } platform || Definition(target) is not { } attribute) yield break;
        if (AttributeUse.Of(attribute, target.Model, target.Cancel)?.CanSet(Property) is not true) yield break;
        var text = CSharpText.Literal(platform);
        yield return new Fix(Key, $"State {Property} = {text}", edits => edits.In(attribute).Set(attribute, Property, text));
    }

    // the finding stands at the volume; its definition is the class around it, by whichever part has the attribute
    private static AttributeSyntax? Definition(FixTarget target)
    {
        var around = target.Node.Ancestors().OfType<TypeDeclarationSyntax>().Select(type => target.Model.GetDeclaredSymbol(type, target.Cancel)).OfType<INamedTypeSymbol>();
        return around.FirstOrDefault(Known.IsDefinition) is { } definition
            ? Known.Find(definition, "TaskDefinitionAttribute")!.ApplicationSyntaxReference?.GetSyntax(target.Cancel) as AttributeSyntax
            : null;
    }
}
