using System;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>What <see cref="JsonReader"/> made of a text.</summary>
/// <param name="Root">The document, with a <see cref="LinePlace"/> at every value and name; null when the text is not JSON.</param>
/// <param name="Findings">What is wrong with the text, in its order: at most one <see cref="FindingIds.NotJson"/>, as the last.</param>
public sealed record JsonDocument(Node? Root, EquatableArray<Finding> Findings)
{
    private static readonly LinePlace Beginning = new(1, 1, 0, 0);

    /// <summary>
    /// Where a finding stands: at its own place when the reader knows that better, else at its path.
    /// </summary>
    public LinePlace Locate(Finding finding)
    {
        if (finding.Place is LinePlace known) return known;
        var place = Locate(finding.Path);
        return finding.Part is not null && Root is not null && finding.Path.Find(Root) is { Kind: NodeKind.String } text ? place.Of(finding.Part, text.Text) : place;
    }

    /// <summary>
    /// Where a path stands; where it is not in the text, the nearest thing above it that is. Of an object or a list only
    /// the opening bracket: an editor that underlined all of it would underline half the file. A name in another case than
    /// AWS's counts as that name.
    /// </summary>
    public LinePlace Locate(MemberPath path)
    {
        if (Root is null) return Beginning;
        var node = Root;
        foreach (var step in path.Steps())
        {
            if (Below(node, step) is not { } below) break;
            node = below;
        }
        return Point(node);
    }

    /// <summary>Where the name of a member stands; where the member is not in the text, as <see cref="Locate(MemberPath)"/>.</summary>
    public LinePlace LocateName(MemberPath path)
    {
        var node = Root;
        LinePlace? name = null;
        foreach (var step in path.Steps())
        {
            name = step.Name is null ? null : MemberOf(node, step.Name)?.Place as LinePlace;
            node = node is null ? null : Below(node, step);
        }
        return name ?? Locate(path);
    }

    private static Node? Below(Node node, MemberPath step)
    {
        if (step.Name is not null) return MemberOf(node, step.Name)?.Value;
        return step.Index >= 0 && step.Index < node.Items.Count ? node.Items[step.Index] : null;
    }

    private static NodeMember? MemberOf(Node? node, string name) =>
        MemberOf(node, name, StringComparison.Ordinal) ?? MemberOf(node, name, StringComparison.OrdinalIgnoreCase);

    private static NodeMember? MemberOf(Node? node, string name, StringComparison comparison)
    {
        if (node is null) return null;
        for (var i = node.Members.Count - 1; i >= 0; i--)
            if (string.Equals(node.Members[i].Name, name, comparison))
                return node.Members[i];
        return null;
    }

    private static LinePlace Point(Node node)
    {
        if (node.Place is not LinePlace place) return Beginning;
        return node.Kind is NodeKind.Object or NodeKind.Array ? place with { Length = 1 } : place;
    }
}
