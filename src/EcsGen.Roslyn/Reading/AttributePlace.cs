using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.Roslyn.Reading;

/// <summary>
/// A place in C#: an attribute or an argument of it, or the class alone. The syntax is looked up only when somebody asks for the location, so
/// reading costs no syntax.
/// </summary>
internal sealed record AttributePlace(INamedTypeSymbol Owner, AttributeData? Attribute, string? Argument = null, int Element = -1)
{
    /// <summary>The location in source, or null when the attribute stands in another assembly.</summary>
    public Location? Locate(CancellationToken cancel)
    {
        if (Attribute is null) return Owner.Locations.FirstOrDefault(location => location.IsInSource);
        if (Attribute.ApplicationSyntaxReference?.GetSyntax(cancel) is not AttributeSyntax syntax) return null;
        var argument = Argument is null ? null : Find(syntax);
        return argument is null ? syntax.GetLocation() : Item(argument).GetLocation();
    }

    /// <summary>The expression of the argument, or null.</summary>
    public ExpressionSyntax? Expression(CancellationToken cancel) =>
        Argument is not null && Attribute?.ApplicationSyntaxReference?.GetSyntax(cancel) is AttributeSyntax syntax ? Find(syntax)?.Expression : null;

    private AttributeArgumentSyntax? Find(AttributeSyntax syntax)
    {
        if (syntax.ArgumentList is not { } list) return null;
        var named = list.Arguments.FirstOrDefault(argument =>
            argument.NameEquals?.Name.Identifier.ValueText == Argument || argument.NameColon?.Name.Identifier.ValueText == Argument);
        if (named is not null) return named;
        var position = Attribute!.AttributeConstructor?.Parameters.ToList().FindIndex(parameter => parameter.Name == Argument) ?? -1;
        var positional = list.Arguments.Where(argument => argument.NameEquals is null).ToList();
        if (position < 0 || position >= positional.Count) return null;
        // a params array written out: its items are arguments of their own
        return Element > 0 && position + Element < positional.Count && Attribute.AttributeConstructor!.Parameters[position].IsParams
            ? positional[position + Element]
            : positional[position];
    }

    private ExpressionSyntax Item(AttributeArgumentSyntax argument)
    {
        if (Element < 0) return argument.Expression;
        var items = argument.Expression switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToArray(),
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ToArray(),
            CollectionExpressionSyntax collection => collection.Elements.Select(element => element is ExpressionElementSyntax item ? item.Expression : null).ToArray(),
            _ => Array.Empty<ExpressionSyntax?>(),
        };
        return Element < items.Length && items[Element] is { } expression ? expression : argument.Expression;
    }
}
