using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>What a class is to say, and how references to other classes are spelled from where it stands.</summary>
/// <param name="Owner">The kind of class.</param>
/// <param name="Parameters">The names of the parameters.</param>
/// <param name="ClassOf">How to name the class of a container or volume by its name; null when it has none.</param>
/// <param name="ConstantOf">The constant for a port of the container that an item names; null when there is none.</param>
internal sealed record ClassContext(AttributeOwner Owner, IReadOnlySet<string> Parameters, Func<AttributeOwner, string, string?> ClassOf, Func<Node, string, string?> ConstantOf);

/// <summary>Says a document by the attributes of a class. What no attribute can say is left over and goes into Raw of the nearest one that can.</summary>
internal sealed class ClassParts
{
    private readonly ClassContext context;
    private readonly List<AttributeText> attributes = [];
    private readonly List<(string Name, string Path)> members = [];
    private Node rest;

    private ClassParts(ClassContext context, Node node) => (this.context, rest) = (context, node);

    /// <summary>The attributes beside the class's own, in the order of the facts.</summary>
    public IReadOnlyList<AttributeText> Attributes => attributes;

    /// <summary>The parameters that stand for whole members of the class.</summary>
    public IReadOnlyList<(string Name, string Path)> MemberParameters => members;

    /// <summary>The arguments of the class's own attribute.</summary>
    public IReadOnlyList<string> Own { get; private set; } = [];

    /// <summary>Writes a document as attributes.</summary>
    /// <param name="context">The class.</param>
    /// <param name="node">The document.</param>
    /// <param name="extra">Arguments of the class's own attribute that are no part of the document.</param>
    public static ClassParts Of(ClassContext context, Node node, IEnumerable<string> extra)
    {
        var parts = new ClassParts(context, node);
        AttributeShape? root = null;
        foreach (var group in AttributeSurface.All.Where(shape => shape.StandsOn(context.Owner)).GroupBy(shape => shape.At))
        {
            if (group.Key.Length == 0) root = group.Single();
            else if (group.Key.EndsWith("[]", StringComparison.Ordinal)) parts.Items(group.Key[..^2], group.ToList());
            else if (group.Key.EndsWith("{}", StringComparison.Ordinal)) parts.Entries(group.Key[..^2], group.Single());
            else parts.Structure(group.Single());
        }
        parts.Own = parts.Root(root!, extra);
        return parts;
    }

    private List<string> Root(AttributeShape shape, IEnumerable<string> extra)
    {
        var (arguments, left) = Arguments(shape, rest, "", NullFor) ?? ([], rest);
        arguments.AddRange(extra);
        AddRaw(arguments, left);
        return arguments;
    }

    private void Structure(AttributeShape shape)
    {
        if (Tree.Find(rest, shape.At) is not { Kind: NodeKind.Object } node) return;
        // lists and maps in it have attributes of their own, which come later in the facts: they take theirs from what is left
        var (inner, others) = Tree.Split(node, name => AttributeSurface.All.Any(other => other.StandsOn(context.Owner) && other.At.StartsWith(shape.At + "." + name, StringComparison.Ordinal)));
        if (Arguments(shape, inner, shape.At + ".", _ => null) is not var (arguments, left)) return;
        // members that no attribute of its own takes either have to stay with this one
        AddRaw(arguments, left);
        // where parameters stand for all that it says, they make the structure
        var isSaid = arguments.Count == 0 && members.Exists(member => member.Path.StartsWith(shape.At + ".", StringComparison.Ordinal));
        if (!isSaid) attributes.Add(new AttributeText(shape.Name, arguments));
        rest = Tree.Replace(rest, shape.At, others.Members.Count > 0 ? others : null, emptied: true);
    }

    private void Items(string path, List<AttributeShape> shapes)
    {
        if (Tree.Find(rest, path) is not { Kind: NodeKind.Array } list || list.Items.Count == 0) return;
        var written = new List<AttributeText>();
        foreach (var item in list.Items)
        {
            if (item.Kind != NodeKind.Object || Best(shapes, item) is not { } attribute) return;
            written.Add(attribute);
        }
        attributes.AddRange(written);
        rest = Tree.Replace(rest, path, null, emptied: true);
    }

    // a volume has an attribute for each kind: the one that leaves least for Raw, and of those the first
    private AttributeText? Best(List<AttributeShape> shapes, Node item)
    {
        (AttributeText Text, int Left)? best = null;
        foreach (var shape in shapes)
        {
            if (shape.Ensures.Any(name => Tree.Find(item, name) is null)) continue;
            if (Arguments(shape, item, null, NullFor) is not var (arguments, left)) continue;
            foreach (var name in shape.Ensures) left = Tree.Replace(left, name, Tree.Find(left, name) is { Members.Count: > 0 } more ? more : null);
            AddRaw(arguments, left);
            var size = Tree.Count(left);
            if (best is null || size < best.Value.Left) best = (new AttributeText(shape.Name, arguments), size);
        }
        return best?.Text;
    }

    private void Entries(string path, AttributeShape shape)
    {
        if (Tree.Find(rest, path) is not { Kind: NodeKind.Object } map || map.Members.Count == 0) return;
        if (map.Members.Any(entry => entry.Value.Kind != NodeKind.String)) return;
        foreach (var entry in map.Members) attributes.Add(new AttributeText(shape.Name, [CSharp.Text(entry.Name), CSharp.Text(entry.Value.Text)]));
        rest = Tree.Replace(rest, path, null, emptied: true);
    }

    /// <summary>The arguments for what the attribute can say, and what is left; null when no constructor fits.</summary>
    private (List<string> Arguments, Node Left)? Arguments(AttributeShape shape, Node node, string? memberRoot, Func<AttributeArgument, string?> missing)
    {
        var said = new Dictionary<string, (string Text, AttributeArgument By)>();
        var stood = new List<(string Name, string Path)>();
        var left = node;
        foreach (var argument in shape.Arguments)
        {
            if (Tree.Find(node, argument.Path) is not { } value) continue;
            if (Value(argument, value, node) is { } text) said[argument.Path] = (text, argument);
            else if (argument.Type == ArgumentType.Class) continue;
            else if (memberRoot is null || MemberOf(value, stood) is not { } name) continue;
            else stood.Add((name, memberRoot + argument.Path));
            left = Tree.Replace(left, argument.Path, null, emptied: true);
        }
        var constructor = shape.Constructors.Where(paths => paths.All(said.ContainsKey)).OrderByDescending(paths => paths.Count).Cast<EquatableArray<string>?>().FirstOrDefault();
        if (constructor is null && shape.Constructors.Count > 0)
        {
            // what the constructor wants and the document has not: null, where that is a value
            constructor = shape.Constructors.Where(paths => paths.All(path => said.ContainsKey(path) || missing(ByPath(shape, path)) is not null)).OrderBy(paths => paths.Count).Cast<EquatableArray<string>?>().FirstOrDefault();
            if (constructor is null) return null;
        }
        members.AddRange(stood);
        var taken = constructor ?? default;
        var arguments = taken.Select(path => said.TryGetValue(path, out var value) ? Positional(shape, path, value.Text) : missing(ByPath(shape, path))!).ToList();
        arguments.AddRange(shape.Arguments.Where(argument => said.TryGetValue(argument.Path, out var value) && value.By == argument && !taken.Contains(argument.Path)).Select(argument => argument.Property + " = " + said[argument.Path].Text));
        return (arguments, left);
    }

    // HealthCheck("CMD-SHELL", "…"): a list in the last place may stand without brackets
    private static string Positional(AttributeShape shape, string path, string text) =>
        shape.Name == "HealthCheck" && ByPath(shape, path).IsList && text.Length > 2 ? text[1..^1] : text;

    private static AttributeArgument ByPath(AttributeShape shape, string path) => shape.Arguments.First(argument => argument.Path == path);

    private static string? NullFor(AttributeArgument argument) =>
        argument is { Type: ArgumentType.String, IsList: false } ? argument.References is null ? "null!" : "(string)null!" : null;

    // a parameter in place of a number, a boolean or an enum; its second place on a class goes into Raw
    private string? MemberOf(Node value, List<(string Name, string Path)> stood)
    {
        if (value.Kind != NodeKind.String || value.Text.Length < 3 || value.Text[0] != '{' || value.Text[^1] != '}') return null;
        var name = value.Text[1..^1];
        return context.Parameters.Contains(name) && !members.Concat(stood).Any(member => member.Name == name) ? name : null;
    }

    private string? Value(AttributeArgument argument, Node value, Node owner)
    {
        if (!argument.IsList) return One(argument, value, owner);
        if (value.Kind != NodeKind.Array) return null;
        var items = value.Items.Select(item => One(argument, item, owner)).ToList();
        return items.Contains(null) ? null : "[" + string.Join(", ", items) + "]";
    }

    private string? One(AttributeArgument argument, Node value, Node owner) => argument.Type switch
    {
        ArgumentType.Class => value.Kind == NodeKind.String && context.ClassOf(argument.References!.Value, value.Text) is { } named ? $"typeof({named})" : null,
        ArgumentType.Document => value.Kind == NodeKind.Object ? CSharp.Json(value) : null,
        ArgumentType.String => value.Kind != NodeKind.String ? null
            : argument.References is { } kind && context.ClassOf(kind, value.Text) is { } type ? $"typeof({type})" : CSharp.Text(value.Text),
        ArgumentType.Integer => Integer(argument, value, owner),
        ArgumentType.Long => value.Kind == NodeKind.Number && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null,
        ArgumentType.Double => Double(value),
        ArgumentType.Boolean => value.Kind == NodeKind.Boolean ? value.Text : null,
        ArgumentType.Enum => value.Kind == NodeKind.String && argument.Enum!.Values.FirstOrDefault(name => name.Text == value.Text) is { } known ? argument.Enum.Name + "." + known.Name : null,
        ArgumentType.Toggle => value.Kind != NodeKind.String ? null : value.Text == argument.Enum!.Values[0].Text ? "true" : value.Text == argument.Enum.Values[1].Text ? "false" : null,
        _ => null,
    };

    private string? Integer(AttributeArgument argument, Node value, Node owner)
    {
        if (value.Kind != (argument.WritesText ? NodeKind.String : NodeKind.Number)) return null;
        if (!int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text != value.Text) return null;
        return argument.Path is "containerPort" or "hostPort" && context.ConstantOf(owner, text) is { } constant ? constant : text;
    }

    private static string? Double(Node value)
    {
        if (value.Kind != NodeKind.Number || !double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        return number.ToString("R", CultureInfo.InvariantCulture) == value.Text ? value.Text : null;
    }

    private static void AddRaw(List<string> arguments, Node left)
    {
        if (left.Members.Count > 0) arguments.Add("Raw = " + CSharp.Json(left));
    }
}
