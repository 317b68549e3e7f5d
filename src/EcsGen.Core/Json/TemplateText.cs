using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Makes values that are not known of what has placeholders in it.</summary>
internal static class TemplateText
{
    /// <summary>A text, with its placeholders as parts where it has some.</summary>
    public static Node Node(string text, List<TemplatePart>? parts, LinePlace place)
    {
        parts ??= Parts(text);
        return parts is null ? Model.Node.String(text, place) : Model.Node.Template(parts.ToEquatableArray(), place: place);
    }

    /// <summary>What stands without quotes and has a placeholder in it: <c>${cpu}</c>, <c>80{{ port }}</c>; null when there is none.</summary>
    public static Node? Bare(JsonCursor cursor)
    {
        var (text, end, found) = (cursor.Text, cursor.Position, false);
        while (end < text.Length && Length(text, end, out var isPlaceholder) is var length and > 0)
        {
            found |= isPlaceholder;
            end += length;
        }
        if (!found) return null;
        var part = Part(text.Substring(cursor.Position, end - cursor.Position));
        var node = Model.Node.Template(EquatableArray.Create(part), bare: true, cursor.Here(end - cursor.Position));
        cursor.Step(end - cursor.Position);
        return node;
    }

    /// <summary>A placeholder as it stands in the file.</summary>
    public static TemplatePart Part(string written) => new(written, false) { IsPlaceholder = true };

    private static int Length(string text, int at, out bool isPlaceholder)
    {
        var length = Placeholder.LengthAt(text, at);
        isPlaceholder = length > 0;
        if (isPlaceholder) return length;
        return text[at] <= ' ' || text[at] is ',' or ':' or '{' or '}' or '[' or ']' or '"' or '/' ? 0 : 1;
    }

    private static List<TemplatePart>? Parts(string text)
    {
        if (!Placeholder.TryFind(text, 0, out var start, out var length)) return null;
        var parts = new List<TemplatePart>();
        var from = 0;
        do
        {
            if (start > from) parts.Add(new TemplatePart(text.Substring(from, start - from), false));
            parts.Add(Part(JsonText.Escape(text.Substring(start, length))));
            from = start + length;
        }
        while (Placeholder.TryFind(text, from, out start, out length));
        if (from < text.Length) parts.Add(new TemplatePart(text.Substring(from), false));
        return parts;
    }
}
