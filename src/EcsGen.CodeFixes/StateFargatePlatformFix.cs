using System.Collections.Generic;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

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
        if (target.Property("fargatePlatform") is not { } platform || target.Definition is not { } definition || !definition.CanSet(Property)) yield break;
        var text = CSharpText.Literal(platform);
        yield return new Fix(Key, $"State {Property} = {text}", edits => edits.In(definition.Syntax).Set(definition.Syntax, Property, text));
    }
}
