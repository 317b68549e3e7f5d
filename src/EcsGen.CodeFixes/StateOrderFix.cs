using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>Gives the attributes of a list, or the containers of a definition, that stand on several parts of a class the order that they have now.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StateOrderFix() : EcsGenCodeFix(CodeRules.SplitList.Id)
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(StateOrderFix);

    private const string Order = "Order";

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Use is not { } use || !use.CanSet(Order)) yield break;
        if (target.Attribute?.Parent?.Parent is not TypeDeclarationSyntax declaration || target.Model.GetDeclaredSymbol(declaration, target.Cancel) is not INamedTypeSymbol type) yield break;
        var attributes = use.Shape.IsRoot ? Containers(type) : Items(type, use.Shape);
        var written = attributes.OrderBy(attribute => attribute is null ? 0 : ClassReader.OrderOf(attribute))
            .Select(attribute => attribute?.ApplicationSyntaxReference?.GetSyntax(target.Cancel) as AttributeSyntax)
            .ToList();
        if (written.Count == 0 || written.Contains(null)) yield break;
        yield return new Fix(Key, $"State the Order of all {written.Count.ToString(CultureInfo.InvariantCulture)}", edits =>
        {
            for (var i = 0; i < written.Count; i++)
                edits.In(written[i]!).Set(written[i]!, Order, (i + 1).ToString(CultureInfo.InvariantCulture));
        });
    }

    private static IEnumerable<AttributeData?> Items(INamedTypeSymbol type, AttributeShape shape) =>
        type.GetAttributes().Where(attribute => Known.IsOurs(attribute) && AttributeSurface.Find(attribute.AttributeClass!.Name)?.At == shape.At);

    // the containers that Containers names are ordered among the nested ones, and may be shared with other definitions
    private static IEnumerable<AttributeData?> Containers(INamedTypeSymbol container)
    {
        if (container.ContainingType is not { } outer) return [];
        var definition = Known.Find(outer, "TaskDefinitionAttribute");
        if (definition is null || definition.NamedArguments.Any(argument => argument.Key == "Containers")) return [];
        return Known.Nested(outer).Where(nested => !nested.IsAbstract && Known.IsContainer(nested)).Select(nested => Known.Find(nested, "ContainerAttribute"));
    }
}
