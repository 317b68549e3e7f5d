using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EcsGen.Model;

/// <summary>A path in AWS's own spelling, as <c>containerDefinitions[0].portMappings[1].hostPort</c>.</summary>
public sealed class MemberPath : IEquatable<MemberPath>
{
    private readonly MemberPath? parent;
    private readonly string? name;
    private readonly int index;

    private MemberPath(MemberPath? parent, string? name, int index)
    {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /// <summary>The document itself.</summary>
    public static MemberPath Root { get; } = new(null, null, -1);

    /// <summary>A member of what is here.</summary>
    public MemberPath this[string member] => new(this, member ?? throw new ArgumentNullException(nameof(member)), -1);

    /// <summary>An item of the list that is here, counted from 0.</summary>
    public MemberPath this[int item] => new(this, null, item);

    /// <summary>The first items of the list that is here.</summary>
    internal MemberPath[] Items(int count)
    {
        var items = new MemberPath[count];
        for (var i = 0; i < count; i++) items[i] = this[i];
        return items;
    }

    /// <summary>The path above this one; null for the root.</summary>
    public MemberPath? Parent => parent;

    /// <summary>The member's name, when this is a member.</summary>
    public string? Name => name;

    /// <summary>The item's position, when this is an item; else -1.</summary>
    public int Index => index;

    /// <summary>The steps from the root to here, without the root.</summary>
    public IReadOnlyList<MemberPath> Steps()
    {
        var steps = new List<MemberPath>();
        for (var path = this; path.parent is not null; path = path.parent) steps.Add(path);
        steps.Reverse();
        return steps;
    }

    /// <summary>The node of a document that stands here, or null.</summary>
    public Node? Find(Node root)
    {
        if (parent is null) return root;
        var above = parent.Find(root);
        if (name is not null) return above?.Find(name);
        return above is not null && index >= 0 && index < above.Items.Count ? above.Items[index] : null;
    }

    /// <inheritdoc/>
    public bool Equals(MemberPath? other) =>
        other is not null && name == other.name && index == other.index && Equals(parent, other.parent);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MemberPath);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((parent?.GetHashCode() ?? 7) * 31) + (name?.GetHashCode() ?? 0)) * 31 + index);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var step in Steps())
        {
            if (step.name is null) text.Append('[').Append(step.index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else text.Append(text.Length > 0 ? "." : "").Append(step.name);
        }
        return text.ToString();
    }
}
