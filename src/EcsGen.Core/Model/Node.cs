using System;
using System.Linq;

namespace EcsGen.Model;

/// <summary>What a <see cref="Node"/> is.</summary>
public enum NodeKind
{
    /// <summary>An explicit null.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number, kept as it was written.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>A text, number or boolean with parameters in it: known once they are filled.</summary>
    Template,

    /// <summary>A list.</summary>
    Array,

    /// <summary>Members by name, in order.</summary>
    Object,
}

/// <summary>
/// A value of a JSON document, whatever it was read from. Every reader makes these, overlay works on them, and the writer
/// takes them; the typed model is made from them. Equality does not look at <see cref="Place"/>.
/// </summary>
public sealed class Node : IEquatable<Node>
{
    private Node(NodeKind kind, string text, object? place)
    {
        Kind = kind;
        Text = text;
        Place = place;
    }

    /// <summary>What this is.</summary>
    public NodeKind Kind { get; }

    /// <summary>The text of a string; the literal of a number or boolean; empty for the rest.</summary>
    public string Text { get; }

    /// <summary>The items of an array.</summary>
    public EquatableArray<Node> Items { get; private init; }

    /// <summary>The members of an object, in the order of the document; names may occur twice.</summary>
    public EquatableArray<NodeMember> Members { get; private init; }

    /// <summary>The parts of a template.</summary>
    public EquatableArray<TemplatePart> Parts { get; private init; }

    /// <summary>Whether a template stands for a number or a boolean, not for a text.</summary>
    public bool IsBare { get; private init; }

    /// <summary>Where this stands, in the terms of the reader that made it.</summary>
    public object? Place { get; }

    /// <summary>An explicit null.</summary>
    public static Node Null(object? place = null) => new(NodeKind.Null, "", place);

    /// <summary>True or false.</summary>
    public static Node Boolean(bool value, object? place = null) => new(NodeKind.Boolean, value ? "true" : "false", place);

    /// <summary>A number by its JSON literal.</summary>
    public static Node Number(string literal, object? place = null) => new(NodeKind.Number, literal, place);

    /// <summary>A text.</summary>
    public static Node String(string value, object? place = null) => new(NodeKind.String, value, place);

    /// <summary>A text with parameters or, when <paramref name="bare"/>, a number or boolean that a parameter gives.</summary>
    public static Node Template(EquatableArray<TemplatePart> parts, bool bare = false, object? place = null) =>
        new(NodeKind.Template, "", place) { Parts = parts, IsBare = bare };

    /// <summary>A list.</summary>
    public static Node Array(EquatableArray<Node> items, object? place = null) => new(NodeKind.Array, "", place) { Items = items };

    /// <summary>Members in order.</summary>
    public static Node Object(EquatableArray<NodeMember> members, object? place = null) =>
        new(NodeKind.Object, "", place) { Members = members };

    /// <summary>The value of a member, or null when there is none of that name; the last one when there are several.</summary>
    public Node? Find(string name)
    {
        for (var i = Members.Count - 1; i >= 0; i--)
            if (Members[i].Name == name)
                return Members[i].Value;
        return null;
    }

    /// <summary>The same value at another place.</summary>
    public Node At(object? place) =>
        new(Kind, Text, place) { Items = Items, Members = Members, Parts = Parts, IsBare = IsBare };

    /// <inheritdoc/>
    public bool Equals(Node? other) =>
        other is not null && Kind == other.Kind && Text == other.Text && IsBare == other.IsBare
        && Parts == other.Parts && Items == other.Items && Members == other.Members;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Node);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((int)Kind * 31 + Text.GetHashCode()) * 31 + Items.GetHashCode()) * 31 + Members.GetHashCode());

    /// <summary>A short text for messages: the value itself, or what it is.</summary>
    public override string ToString() => Kind switch
    {
        NodeKind.Null => "null",
        NodeKind.Array => "a list",
        NodeKind.Object => "an object",
        NodeKind.Template => string.Concat(Parts.Select(part => part.IsParameter ? "{" + part.Text + "}" : part.Text)),
        _ => Text,
    };
}

/// <summary>A member of an object.</summary>
/// <param name="Name">The name as it was written.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">Where the name stands, in the terms of the reader. Not part of the equality.</param>
public readonly record struct NodeMember(string Name, Node Value, object? Place = null)
{
    /// <inheritdoc/>
    public bool Equals(NodeMember other) => Name == other.Name && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Name.GetHashCode() * 31) + Value.GetHashCode());
}

/// <summary>A part of a template.</summary>
/// <param name="Text">The literal text, or the parameter's name.</param>
/// <param name="IsParameter">Whether this is a parameter.</param>
public readonly record struct TemplatePart(string Text, bool IsParameter)
{
    /// <summary>
    /// Whether this is what another tool fills in, as <c>${cpu}</c>: then <see cref="Text"/> is as it stands in the file, escapes included, and is
    /// written back so.
    /// </summary>
    public bool IsPlaceholder { get; init; }
}
