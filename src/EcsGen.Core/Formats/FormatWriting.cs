using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>The documents that are written in one form, and what has become of them so far.</summary>
internal sealed class FormatWriting(IReadOnlyList<FormatDocument> documents)
{
    private readonly List<FormatFile> files = new();
    private readonly List<FormatLoss> losses = new();

    public IReadOnlyList<FormatDocument> Documents => documents;

    public IEnumerable<FormatDocument> Of(DocumentKind kind) => documents.Where(document => document.Kind == kind);

    /// <summary>The definition that a text names by its family, with or without a revision; null when it is not of this project.</summary>
    public FormatDocument? Definition(Node? reference) =>
        reference is { Kind: NodeKind.String, Text: var text }
            ? Of(DocumentKind.TaskDefinition).FirstOrDefault(document => document.Name == text)
            : null;

    public void Add(string name, Node node, HoleStyle? holes = null) => files.Add(new FormatFile(name, node, holes ?? HoleStyle.File));

    public void Lose(FormatDocument document, MemberPath path, string message) => losses.Add(new FormatLoss(document, path, message));

    public FormatResult Result() => new(files.OrderBy(file => file.Name, StringComparer.Ordinal).ToEquatableArray(), losses.ToEquatableArray());
}
