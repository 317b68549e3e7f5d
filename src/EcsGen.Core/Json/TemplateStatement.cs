using System;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>The statements of templates: <c>{% if x %}</c>, <c>&lt;% end %&gt;</c>, <c>{{ range .Items }}</c>, <c>%{ for x in y ~}</c>. What they give stands around them.</summary>
internal static class TemplateStatement
{
    // of Go's templates and of Handlebars; the rest of what stands in two braces is a value
    private static readonly string[] Words = ["if", "else", "end", "range", "with", "define", "block", "for", "each", "unless", "endif", "endfor"];

    /// <summary>How long the statement is that begins at a position; 0 when none does.</summary>
    public static int LengthAt(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        var begins = text[at] switch
        {
            '{' => next is '%' or '#' || (next == '{' && IsStatement(text, at + 2)),
            '<' => next == '%' && !IsValue(text, at + 2),
            '%' => next == '{',
            _ => false,
        };
        return begins ? Placeholder.LengthAt(text, at) : 0;
    }

    private static bool IsValue(string text, int at) => at < text.Length && text[at] == '=';

    private static bool IsStatement(string text, int at)
    {
        while (at < text.Length && text[at] is '-' or '~' or ' ') at++;
        if (at >= text.Length || text[at] is '#' or '/' or '^' or '!') return true;
        foreach (var word in Words)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && at + word.Length < text.Length && !char.IsLetterOrDigit(text[at + word.Length]))
                return true;
        return false;
    }
}
