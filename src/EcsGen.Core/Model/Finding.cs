using System.Collections.Generic;

namespace EcsGen.Model;

/// <summary>Something that is wrong, or worth saying, at a path of a document. Only the host knows where that path is.</summary>
/// <param name="Id">The rule's id, as <c>ECSG2001</c>.</param>
/// <param name="Message">What is wrong and what to write instead, whole.</param>
/// <param name="Path">Where.</param>
public sealed record Finding(string Id, string Message, MemberPath Path)
{
    /// <summary>The other places that take part: the volume that is not mounted, the other container of a cycle.</summary>
    public EquatableArray<MemberPath> Others { get; init; }

    /// <summary>The places in other documents that take part: the definition's port that a service names.</summary>
    public EquatableArray<Elsewhere> Elsewhere { get; init; }

    /// <summary>The exact place, when it is not that of the value at <see cref="Path"/>: a name, a comment, a duplicate.</summary>
    public object? Place { get; init; }

    /// <summary>The part of the text at <see cref="Path"/> that is wrong, when it is not all of it. Hosts show it where the text is written plainly, and the whole value where it is not.</summary>
    public TextPart? Part { get; init; }

    /// <summary>What a code fix needs, by name.</summary>
    public EquatableArray<KeyValuePair<string, string>> Properties { get; init; }
}

/// <summary>A part of a text.</summary>
/// <param name="Start">The position of its first character, from 0.</param>
/// <param name="Length">The number of characters; 0 for the place before a character, or the end.</param>
public readonly record struct TextPart(int Start, int Length);
