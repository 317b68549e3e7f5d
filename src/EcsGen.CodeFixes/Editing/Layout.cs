using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.CodeFixes.Editing;

/// <summary>How arguments and attributes come and go in the text, in the style in which their neighbours are written.</summary>
internal static class Layout
{
    /// <summary>An attribute's arguments without the removed ones and with the added ones.</summary>
    public static IEnumerable<TextChange> Arguments(AttributeSyntax attribute, ISet<SyntaxNode> removed, IReadOnlyList<(string Name, string Value)> added, SourceText text)
    {
        var list = attribute.ArgumentList;
        var kept = list?.Arguments.LastOrDefault(argument => !removed.Contains(argument));
        if (list is { Arguments.Count: > 0 } && kept is null && added.Count == 0) return [new TextChange(list.Span, "")];
        var changes = list is null ? [] : Separated(list.Arguments, removed).ToList();
        if (added.Count == 0) return changes;

        var separator = kept is not null && IsFirstOnLine(kept.SpanStart, text, out var indent) ? "," + LineBreak(kept.SpanStart, text) + indent : ", ";
        var written = string.Join(separator, added.Select(entry => entry.Name + " = " + entry.Value));
        if (list is null) changes.Add(Insertion(attribute.Name.Span.End, "(" + written + ")"));
        else if (kept is null) changes.Add(Insertion(list.OpenParenToken.Span.End, written));
        else changes.Add(Insertion(kept.Span.End, separator + written));
        return changes;
    }

    /// <summary>A list of attributes without the removed ones; with its line, when nothing else stands there.</summary>
    public static IEnumerable<TextChange> Attributes(AttributeListSyntax list, ISet<SyntaxNode> removed, SourceText text)
    {
        if (!list.Attributes.All(removed.Contains)) return Separated(list.Attributes, removed);
        var last = text.Lines.GetLineFromPosition(list.Span.End);
        var rest = text.ToString(TextSpan.FromBounds(list.Span.End, last.End));
        var isAlone = IsFirstOnLine(list.SpanStart, text, out var indent) && rest.Trim().Length == 0;
        var span = isAlone
            ? TextSpan.FromBounds(list.SpanStart - indent.Length, last.EndIncludingLineBreak)
            : TextSpan.FromBounds(list.SpanStart, list.Span.End + rest.Length - rest.TrimStart().Length);
        return [new TextChange(span, "")];
    }

    /// <summary>The items of an array or of a collection expression without the removed ones.</summary>
    public static IEnumerable<TextChange> Items(SyntaxNode array, ISet<SyntaxNode> removed) => array switch
    {
        InitializerExpressionSyntax initializer => Separated(initializer.Expressions, removed),
        CollectionExpressionSyntax collection => Separated(collection.Elements, removed),
        _ => [],
    };

    /// <summary>Where an attribute goes that follows a list of attributes, and what stands between.</summary>
    public static (int Position, string Separator) After(AttributeListSyntax list, SourceText text) =>
        (list.Span.End, IsFirstOnLine(list.SpanStart, text, out var indent) ? LineBreak(list.SpanStart, text) + indent : " ");

    // an item goes with the comma before it, the first ones with the comma after: two neighbours never delete the same comma
    private static IEnumerable<TextChange> Separated<T>(SeparatedSyntaxList<T> list, ISet<SyntaxNode> removed)
        where T : SyntaxNode
    {
        var hasKept = false;
        for (var i = 0; i < list.Count; i++)
        {
            if (!removed.Contains(list[i])) hasKept = true;
            else if (hasKept) yield return new TextChange(TextSpan.FromBounds(list[i - 1].Span.End, list[i].Span.End), "");
            else if (i + 1 < list.Count) yield return new TextChange(TextSpan.FromBounds(list[i].SpanStart, list[i + 1].SpanStart), "");
            else yield return new TextChange(list[i].Span, "");
        }
    }

    private static bool IsFirstOnLine(int position, SourceText text, out string indent)
    {
        indent = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));
        return indent.Trim().Length == 0;
    }

    // as the file has it: of this line, or of the one before when this is the last
    private static string LineBreak(int position, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(position);
        if (line.End == line.EndIncludingLineBreak && line.LineNumber > 0) line = text.Lines[line.LineNumber - 1];
        var found = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return found.Length > 0 ? found : "\n";
    }

    private static TextChange Insertion(int position, string text) => new(new TextSpan(position, 0), text);
}
