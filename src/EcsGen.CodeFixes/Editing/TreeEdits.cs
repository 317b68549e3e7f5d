using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.CodeFixes.Editing;

/// <summary>
/// What changes in one file. Changes are collected first and laid out as text at the end, so that the fixes of one attribute know of each other and
/// all that is not touched stays as it was written. The same change asked for twice is one.
/// </summary>
internal sealed class TreeEdits
{
    private readonly HashSet<TextChange> changes = new();
    private readonly HashSet<SyntaxNode> removed = new();
    private readonly HashSet<AttributeSyntax> structures = new();
    private readonly Dictionary<AttributeSyntax, List<(string Name, string Value)>> added = new();

    public void Replace(SyntaxNode node, string text) => changes.Add(new TextChange(node.Span, text));

    public void Insert(int position, string text) => changes.Add(new TextChange(new TextSpan(position, 0), text));

    public void Delete(TextSpan span) => changes.Add(new TextChange(span, ""));

    public void Remove(AttributeSyntax attribute) => removed.Add(attribute);

    /// <summary>Removes an argument; with <paramref name="isStructure"/> also the attribute, when it says nothing any more.</summary>
    public void Remove(AttributeArgumentSyntax argument, bool isStructure)
    {
        removed.Add(argument);
        Structure(argument, isStructure);
    }

    /// <summary>Removes an item of an array or a collection expression; the argument too, when no item is left.</summary>
    public void RemoveItem(ExpressionSyntax item, bool isStructure)
    {
        removed.Add(item.Parent is ExpressionElementSyntax element ? element : item);
        Structure(item, isStructure);
    }

    /// <summary>Gives an attribute's property a value: in place of the one it has, or after its other arguments.</summary>
    public void Set(AttributeSyntax attribute, string property, string value)
    {
        var written = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);
        if (written is not null)
        {
            Replace(written.Expression, value);
            return;
        }
        if (!added.TryGetValue(attribute, out var list)) added.Add(attribute, list = new());
        if (list.All(entry => entry.Name != property)) list.Add((property, value));
    }

    /// <summary>Adds attributes after another one.</summary>
    public void AddAfter(AttributeSyntax attribute, SourceText source, params string[] texts)
    {
        if (attribute.Parent is not AttributeListSyntax list) return;
        var (position, separator) = Layout.After(list, source);
        Insert(position, string.Concat(texts.Select(text => separator + "[" + text + "]")));
    }

    public SourceText Apply(SourceText text)
    {
        RemoveWhatIsLeftEmpty();
        foreach (var attribute in removed.OfType<AttributeArgumentSyntax>().Select(argument => argument.FirstAncestorOrSelf<AttributeSyntax>()!).Concat(added.Keys).ToList())
            foreach (var change in Layout.Arguments(attribute, removed, added.TryGetValue(attribute, out var list) ? list : [], text))
                changes.Add(change);
        foreach (var list in removed.OfType<AttributeSyntax>().Select(attribute => (AttributeListSyntax)attribute.Parent!).ToList())
            foreach (var change in Layout.Attributes(list, removed, text))
                changes.Add(change);
        return text.WithChanges(InOrder());
    }

    private void Structure(SyntaxNode part, bool isStructure)
    {
        if (isStructure && part.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute) structures.Add(attribute);
    }

    private void RemoveWhatIsLeftEmpty()
    {
        foreach (var array in removed.Select(node => node.Parent).Where(parent => parent is InitializerExpressionSyntax or CollectionExpressionSyntax).Distinct().ToList())
        {
            if (array!.ChildNodes().All(removed.Contains) && array.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument)
                removed.Add(argument);
            else
                foreach (var change in Layout.Items(array, removed)) changes.Add(change);
        }
        foreach (var attribute in structures)
            if (!added.ContainsKey(attribute) && attribute.ArgumentList!.Arguments.All(removed.Contains))
                removed.Add(attribute);
    }

    // what stands in something that is deleted as a whole goes with it
    private IEnumerable<TextChange> InOrder()
    {
        var end = -1;
        foreach (var change in changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length == 0 ? 0 : 1).ThenByDescending(change => change.Span.Length))
        {
            if (change.Span.Start < end) continue;
            end = change.Span.End;
            yield return change;
        }
    }
}
