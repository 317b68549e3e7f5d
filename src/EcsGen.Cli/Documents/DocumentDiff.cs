using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Cli.Documents;

/// <summary>A difference of two documents.</summary>
/// <param name="Path">Where, items of lists by their key: <c>containerDefinitions[web].image</c>.</param>
/// <param name="Old">What the first one has; null when it has nothing there.</param>
/// <param name="New">What the second one has; null when it has nothing there.</param>
internal sealed record Difference(string Path, Node? Old, Node? New)
{
    /// <inheritdoc/>
    public override string ToString() => (Old, New) switch
    {
        (null, _) => $"+ {Path}: {Show(New!)}",
        (_, null) => $"- {Path}: {Show(Old)}",
        _ => $"~ {Path}: {Show(Old)} -> {Show(New)}",
    };

    private static string Show(Node node) => JsonWriter.Write(node).TrimEnd().Replace("\n", " ", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal);
}

/// <summary>
/// Compares documents as ECS sees them: the order of lists with keys, defaults, and what only answers have do not count. A placeholder is any value that fits around it.
/// </summary>
internal sealed class DocumentDiff
{
    private readonly List<Difference> found = [];

    private DocumentDiff()
    {
    }

    /// <summary>The differences, in the API's order.</summary>
    public static IReadOnlyList<Difference> Of(DocumentKind kind, Node first, Node second)
    {
        var diff = new DocumentDiff();
        diff.Structure(DocumentShapes.Of(kind), Plain(kind, first), Plain(kind, second), "");
        return diff.found;
    }

    private static Node Plain(DocumentKind kind, Node node) => Canonical.Of(kind, Defaults.Without(kind, Canonical.Of(kind, node)));

    private void Structure(Shape shape, Node first, Node second, string path)
    {
        var known = shape.Members.Select(member => member.Name);
        foreach (var name in known.Concat(first.Members.Concat(second.Members).Select(member => member.Name)).Distinct())
            Value(shape.Find(name), first.Find(name), second.Find(name), path.Length == 0 ? name : path + "." + name);
    }

    private void Value(Member? member, Node? first, Node? second, string path)
    {
        if (first is null && second is null) return;
        if (first is null || second is null) found.Add(new Difference(path, first, second));
        else if (first.Equals(second) || Placeholders.Fit(first, second)) return;
        else if (first.Kind == NodeKind.Array && second.Kind == NodeKind.Array) List(member, first, second, path);
        else if (first.Kind == NodeKind.Object && second.Kind == NodeKind.Object && member is { IsStructure: true }) Structure(member.Shape, first, second, path);
        else if (first.Kind == NodeKind.Object && second.Kind == NodeKind.Object) Entries(first, second, path);
        else found.Add(new Difference(path, first, second));
    }

    private void Entries(Node first, Node second, string path)
    {
        foreach (var name in first.Members.Concat(second.Members).Select(member => member.Name).Distinct())
            Value(null, first.Find(name), second.Find(name), $"{path}[{name}]");
    }

    private void List(Member? member, Node first, Node second, string path)
    {
        var keys = member is { IsStructure: true } && member.Shape.Key.Count > 0 ? (Keys(member.Shape, first), Keys(member.Shape, second)) : (null, null);
        if (keys is ({ } ours, { } theirs))
        {
            foreach (var key in ours.Keys.Concat(theirs.Keys).Distinct()) Value(member! with { Arity = MemberArity.One }, ours.GetValueOrDefault(key), theirs.GetValueOrDefault(key), $"{path}[{key}]");
            return;
        }
        if (member is { MergesByValue: true } && SameSet(first, second)) return;
        if (member is not { IsStructure: true } || first.Items.Count != second.Items.Count)
        {
            found.Add(new Difference(path, first, second));
            return;
        }
        for (var i = 0; i < first.Items.Count; i++)
            Value(member with { Arity = MemberArity.One }, first.Items[i], second.Items[i], $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]");
    }

    private static Dictionary<string, Node>? Keys(Shape shape, Node list)
    {
        var byKey = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var item in list.Items)
            if (Overlay.KeyOf(shape, item) is not { } key || !byKey.TryAdd(key, item))
                return null;
        return byKey;
    }

    private static bool SameSet(Node first, Node second) =>
        first.Items.Select(item => item.Text).Order(StringComparer.Ordinal).SequenceEqual(second.Items.Select(item => item.Text).Order(StringComparer.Ordinal));
}
