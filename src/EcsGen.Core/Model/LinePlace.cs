namespace EcsGen.Model;

/// <summary>A place in a text, counted from 1.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Start">The position in the text in UTF-16 units, from 0.</param>
/// <param name="Length">The length in UTF-16 units.</param>
public sealed record LinePlace(int Line, int Column, int Start, int Length)
{
    /// <summary>
    /// The place of a part of a quoted text that stands here; this place where the text is written with escapes, so that positions in it are not those in the file.
    /// </summary>
    public LinePlace Of(TextPart? part, string text)
    {
        if (part is not { } wrong || Length != text.Length + 2) return this;
        // an error at the end is shown at the last character, or the quotes where there is none
        var start = wrong.Start >= text.Length && text.Length > 0 ? text.Length - 1 : wrong.Start;
        var length = wrong.Length > 0 && start + wrong.Length <= text.Length ? wrong.Length : 1;
        return text.Length == 0 ? this : new LinePlace(Line, Column + 1 + start, Start + 1 + start, length);
    }
}
