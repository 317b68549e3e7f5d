using System;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Where a part of a text stands in a file.</summary>
public static class TextParts
{
    /// <summary>The place of the part, or of the whole value where it is not written plainly: an escape makes what is written longer than what is meant.</summary>
    /// <param name="value">The place of the value, with its quotes.</param>
    /// <param name="part">The part, or null for the whole.</param>
    /// <param name="text">The file's text.</param>
    public static LinePlace Locate(LinePlace value, TextPart? part, string text)
    {
        if (value is null) throw new ArgumentNullException(nameof(value));
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (part is not { } wrong || value.Length < 2 || value.Start + value.Length > text.Length || text[value.Start] != '"') return value;
        var isPlain = text.IndexOf('\\', value.Start, value.Length) < 0 && text.IndexOf('\n', value.Start, value.Length) < 0;
        if (!isPlain || wrong.Start < 0 || wrong.Start + wrong.Length > value.Length - 2) return value;
        return new LinePlace(value.Line, value.Column + 1 + wrong.Start, value.Start + 1 + wrong.Start, wrong.Length);
    }
}
