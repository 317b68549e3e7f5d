using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>What a class is to say, and how references to other classes are spelled from where it stands.</summary>
/// <param name="Owner">The kind of class.</param>
/// <param name="Parameters">The names of the parameters.</param>
/// <param name="Names">Names for classes inside it.</param>
internal sealed record ClassContext(AttributeOwner Owner, IReadOnlySet<string> Parameters, ClassNames Names)
{
    /// <summary>How to name the class of a container or volume by its name; null when it has none.</summary>
    public Func<AttributeOwner, string, string?> ClassOf { get; init; } = (_, _) => null;

    /// <summary>The constant for a port of the container that an item names; null when there is none.</summary>
    public Func<Node, string, string?> ConstantOf { get; init; } = (_, _) => null;

    /// <summary>The container and its constant for a port by the port's name; null when there is none.</summary>
    public Func<string, (string Container, string Constant)?> PortOf { get; init; } = _ => null;

    /// <summary>The parameter that a value is, or null.</summary>
    public string? ParameterAt(Node value) =>
        value.Kind == NodeKind.String && value.Text.Length > 2 && value.Text[0] == '{' && value.Text[^1] == '}' && Parameters.Contains(value.Text[1..^1]) ? value.Text[1..^1] : null;
}

/// <summary>
/// Says a document by the attributes of a class, and items with lists of their own by classes in it. What neither can say is left over and goes into Raw of the
/// nearest attribute that can.
/// </summary>
internal sealed class ClassParts
{
    private readonly ClassContext context;
    private readonly List<AttributeText> attributes = [];
    private readonly List<ClassText> nested = [];
    private readonly List<(string Name, string Path)> members = [];
    private readonly Dictionary<(AttributeOwner Owner, string Name), string> items = [];
    private Node rest;

    private ClassParts(ClassContext context, Node node)
    {
        (this.context, rest) = (context, node);
        foreach (var group in AttributeSurface.All.Where(shape => shape.StandsOn(context.Owner)).GroupBy(shape => shape.At))
        {
            if (group.Key.EndsWith("[]", StringComparison.Ordinal)) Items(group.Key[..^2], group.ToList());
            else if (group.Key.EndsWith("{}", StringComparison.Ordinal)) Entries(group.Key[..^2], group.Single());
            else if (group.Key.Length > 0) Structure(group.Single());
        }
    }

    /// <summary>The attributes of the class: its own first, then the others in the order of the facts.</summary>
    public IReadOnlyList<AttributeText> Attributes => attributes;

    /// <summary>The classes of items, in the order of the facts.</summary>
    public IReadOnlyList<ClassText> Nested => nested;

    /// <summary>The parameters that stand for whole members of the class.</summary>
    public IReadOnlyList<(string Name, string Path)> MemberParameters => members;

    /// <summary>The class of an item, or null.</summary>
    public string? ClassOf(AttributeOwner owner, string name) => items.GetValueOrDefault((owner, name));

    /// <summary>Writes a document as attributes.</summary>
    /// <param name="context">The class.</param>
    /// <param name="node">The document.</param>
    /// <param name="extra">Arguments of the class's own attribute that are no part of the document.</param>
    public static ClassParts Of(ClassContext context, Node node, IEnumerable<string> extra)
    {
        var parts = new ClassParts(context, node);
        parts.rest = parts.Parameters(AttributeSurface.Of(context.Owner).Shape, parts.rest, "");
        parts.Own([AttributeSurface.RootOf(context.Owner)!], node, extra);
        return parts;
    }

    private void Own(List<AttributeShape> shapes, Node whole, IEnumerable<string> extra)
    {
        var own = Best(shapes, rest, whole, "", extra)!;
        members.AddRange(own.Members);
        attributes.Insert(0, own.Attribute!);
    }

    private void Structure(AttributeShape shape)
    {
        if (Tree.Find(rest, shape.At) is not { Kind: NodeKind.Object } node) return;
        // lists, maps and structures in it that have attributes of their own come later in the facts: they take theirs from what is left
        var (inner, others) = Tree.Split(node, Below(shape.At + "."));
        if (AttributeSpelling.Write(context, shape, inner, shape.At + ".", canLack: false) is not { } spelled) return;
        members.AddRange(spelled.Members);
        if (spelled.Attribute is { } attribute) attributes.Add(attribute);
        rest = Tree.Replace(rest, shape.At, others.Members.Count > 0 ? others : null, emptied: true);
    }

    private List<string> Below(string root) =>
        AttributeSurface.All.Where(shape => shape.StandsOn(context.Owner) && shape.At.StartsWith(root, StringComparison.Ordinal)).Select(shape => shape.At[root.Length..].TrimEnd('[', ']', '{', '}')).ToList();

    private void Items(string path, List<AttributeShape> shapes)
    {
        if (Tree.Find(rest, path) is not { Kind: NodeKind.Array } list || list.Items.Count == 0) return;
        if (list.Items.Any(item => item.Kind != NodeKind.Object || Best(shapes, item, item, null, null) is null)) return;
        var kind = AttributeSurface.ItemsOf(context.Owner).FirstOrDefault(kind => kind.List == path);
        foreach (var item in list.Items)
        {
            // classes come after attributes in a list, so what comes behind a class is one too
            if (kind is not null && (items.Keys.Any(key => key.Owner == kind.Owner) || HasParts(kind.Owner, item))) Class(kind, shapes, item);
            else attributes.Add(Best(shapes, item, item, null, null)!.Attribute!);
        }
        rest = Tree.Replace(rest, path, null, emptied: true);
    }

    private static bool HasParts(AttributeOwner owner, Node item) =>
        AttributeSurface.All.Any(shape => shape.StandsOn(owner) && !shape.IsRoot && Tree.Find(item, shape.At.TrimEnd('[', ']', '{', '}')) is { } value && value.Items.Count + value.Members.Count > 0);

    private void Class(OwnerShape kind, List<AttributeShape> shapes, Node item)
    {
        var called = item.Find(kind.NameMember) is { Kind: NodeKind.String } name ? name.Text : "";
        var className = context.Names.Add(kind.Owner == AttributeOwner.EbsTagSpecification ? "tags" : called, kind.Owner.ToString(), kind.Owner.ToString());
        var parts = new ClassParts(context with { Owner = kind.Owner, Names = new ClassNames(className) }, item);
        parts.Own(shapes, item, []);
        items.TryAdd((kind.Owner, called), className);
        nested.Add(new ClassText(className, [parts.attributes[0], .. parts.members.Select(member => ParameterLines.Declaration(member.Name, member.Path)), .. parts.attributes.Skip(1)], [], parts.nested));
    }

    // a volume has an attribute for each kind: the one that leaves least for Raw, and of those the first
    private SpelledAttribute? Best(List<AttributeShape> shapes, Node item, Node whole, string? memberRoot, IEnumerable<string>? extra)
    {
        SpelledAttribute? best = null;
        foreach (var shape in shapes)
        {
            if (shape.Ensures.Any(name => Tree.Find(whole, name) is null)) continue;
            if (AttributeSpelling.Write(context, shape, item, memberRoot, canLack: true, extra) is not { } spelled) continue;
            if (best is null || spelled.Left < best.Left) best = spelled;
        }
        return best;
    }

    private void Entries(string path, AttributeShape shape)
    {
        if (Tree.Find(rest, path) is not { Kind: NodeKind.Object } map || map.Members.Count == 0) return;
        if (map.Members.Any(entry => entry.Value.Kind != NodeKind.String)) return;
        foreach (var entry in map.Members) attributes.Add(new AttributeText(shape.Name, [CSharp.Text(entry.Name), CSharp.Text(entry.Value.Text)]));
        rest = Tree.Replace(rest, path, null, emptied: true);
    }

    // what is left and is nothing but a parameter: a list, a structure, a number of a structure that has no attribute
    private Node Parameters(Shape shape, Node node, string root)
    {
        foreach (var member in node.Members)
        {
            if (shape.Find(member.Name) is not { } known) continue;
            if (context.ParameterAt(member.Value) is { } name && (known.Arity != MemberArity.One || known.Type is not (MemberType.String or MemberType.Document)))
            {
                members.Add((name, root + member.Name));
                node = Tree.Replace(node, member.Name, null);
            }
            else if (known is { IsStructure: true, Arity: MemberArity.One } && member.Value.Kind == NodeKind.Object && member.Value.Members.Count > 0)
            {
                var left = Parameters(known.Shape, member.Value, root + member.Name + ".");
                node = Tree.Replace(node, member.Name, left.Members.Count > 0 ? left : null);
            }
        }
        return node;
    }
}
