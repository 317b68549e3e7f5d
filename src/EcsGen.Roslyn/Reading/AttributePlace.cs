using System;
using System.Linq;
using System.Threading;
using EcsGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

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

    /// <summary>
    /// The location of a part of the text that the argument gives, where it is written as one literal without escapes; else that of the argument.
    /// </summary>
    public Location? Locate(TextPart part, string text, CancellationToken cancel)
    {
        var whole = Locate(cancel);
        if (Argument is null || whole?.SourceTree is not { } tree) return whole;
        if (tree.GetRoot(cancel).FindToken(whole.SourceSpan.Start) is not { ValueText: { Length: > 0 } value, Text: { } written, Span: var span } || value != text || span != whole.SourceSpan) return whole;
        // written with escapes it is not found as it is
        if (written.IndexOf(value, StringComparison.Ordinal) is not (> 0 and var inside)) return whole;
        var start = Math.Min(part.Start, value.Length - 1);
        return Location.Create(tree, new TextSpan(span.Start + inside + start, Math.Max(1, Math.Min(part.Length, value.Length - start))));
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
