using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Surface;

namespace EcsGen.Cli.Import;

/// <summary>What an attribute says of a structure.</summary>
/// <param name="Attribute">The attribute, with what no argument can say in its Raw; null where parameters say all of the structure.</param>
/// <param name="Left">How many values Raw has.</param>
/// <param name="Members">The parameters that stand for whole members, by path below the class. They need no argument.</param>
internal sealed record SpelledAttribute(AttributeText? Attribute, int Left, IReadOnlyList<(string Name, string Path)> Members);

/// <summary>Spells the arguments of one attribute.</summary>
internal sealed class AttributeSpelling
{
    private readonly ClassContext context;
    private readonly AttributeShape shape;
    private readonly Node owner;
    private readonly List<(AttributeArgument Argument, string Text)> said = [];
    private readonly List<(string Name, string Path)> members = [];
    private Node left;

    private AttributeSpelling(ClassContext context, AttributeShape shape, Node owner) => (this.context, this.shape, this.owner, left) = (context, shape, owner, owner);

    /// <summary>The attribute; null when no constructor of it fits.</summary>
    /// <param name="context">The class that it stands on.</param>
    /// <param name="shape">The attribute.</param>
    /// <param name="owner">The structure that it says.</param>
    /// <param name="memberRoot">What stands before a member's path in that of a parameter, with a dot; null where a parameter can't stand for a member.</param>
    /// <param name="canLack">Whether a text that the constructor wants and the document has not may be null.</param>
    /// <param name="extra">Arguments that are no part of the document.</param>
    public static SpelledAttribute? Write(ClassContext context, AttributeShape shape, Node owner, string? memberRoot, bool canLack, IEnumerable<string>? extra = null) =>
        new AttributeSpelling(context, shape, owner).Write(memberRoot, canLack, extra ?? []);

    private SpelledAttribute? Write(string? memberRoot, bool canLack, IEnumerable<string> extra)
    {
        foreach (var argument in shape.Arguments)
            if (Tree.Find(owner, argument.Path) is { } value)
                Say(argument, value, memberRoot);
        // where parameters stand for all that it says, they make the structure
        if (said.Count == 0 && left.Members.Count == 0 && members.Count > 0 && memberRoot?.Length > 0) return new SpelledAttribute(null, 0, members);
        if (Constructor(canLack) is not { } constructor) return null;
        foreach (var name in shape.Ensures)
            if (Tree.Find(left, name) is { Kind: NodeKind.Object, Members.Count: 0 })
                left = Tree.Replace(left, name, null);
        var properties = said.Where(entry => !constructor.Contains(entry.Argument.Path) || entry.Argument is { Type: ArgumentType.Class, IsList: true })
            .Select(entry => entry.Argument.Property + " = " + ForProperty(entry.Argument, entry.Text));
        var raw = left.Members.Count > 0 ? ["Raw = " + CSharp.Json(left)] : Array.Empty<string>();
        return new SpelledAttribute(new AttributeText(shape.Name, [.. Positional(constructor), .. properties, .. extra, .. raw]), Tree.Count(left), members);
    }

    private void Say(AttributeArgument argument, Node value, string? memberRoot)
    {
        if (argument.Type == ArgumentType.Class)
        {
            Classes(argument, value);
            return;
        }
        if (Value(argument, value) is { } text) said.Add((argument, text));
        else if (memberRoot is not null && context.ParameterAt(value) is { } name) members.Add((name, memberRoot + argument.Path));
        else return;
        left = Tree.Replace(left, argument.Path, null, emptied: true);
    }

    // classes take the place of names; in a list those of the last items, since they come after the names
    private void Classes(AttributeArgument argument, Node value)
    {
        var names = said.FindIndex(entry => entry.Argument.Path == argument.Path);
        if (names < 0) return;
        if (!argument.IsList)
        {
            if (One(argument, value) is { } type) said[names] = (argument, type);
            return;
        }
        var spelled = value.Items.Select(item => One(argument, item)).ToList();
        var first = spelled.FindLastIndex(type => type is null) + 1;
        if (first == spelled.Count) return;
        if (first == 0) said.RemoveAt(names);
        else said[names] = (said[names].Argument, "[" + string.Join(", ", value.Items.Take(first).Select(item => CSharp.Text(item.Text))) + "]");
        said.Add((argument, "[" + string.Join(", ", spelled.Skip(first)) + "]"));
    }

    // the longest that has all; or the shortest in which only texts are missing, which are null then
    private EquatableArray<string>? Constructor(bool canLack)
    {
        if (shape.Constructors.Count == 0) return default(EquatableArray<string>);
        var full = shape.Constructors.Where(paths => paths.All(path => Said(path) is not null)).OrderByDescending(paths => paths.Count).Cast<EquatableArray<string>?>().FirstOrDefault();
        if (full is not null || !canLack) return full;
        return shape.Constructors.Where(paths => paths.All(path => Said(path) is not null || NullFor(ByPath(path)) is not null)).OrderBy(paths => paths.Count).Cast<EquatableArray<string>?>().FirstOrDefault();
    }

    private IEnumerable<string> Positional(EquatableArray<string> constructor) => constructor.Select((path, i) =>
    {
        var argument = ByPath(path);
        if (Said(path) is not { } text) return NullFor(argument)!;
        // a list in the last place stands without brackets: HealthCheck("CMD-SHELL", "…")
        if (argument.IsList && i == constructor.Count - 1 && text.Length > 2) return text[1..^1];
        return argument.Type is ArgumentType.Boolean or ArgumentType.Toggle && constructor.Count > 1 ? argument.Parameter + ": " + text : text;
    });

    // a class in place of a name, and what goes with it, has constructors only
    private string ForProperty(AttributeArgument argument, string text) =>
        argument is { Type: ArgumentType.String, IsList: false } ? CSharp.Text(Tree.Find(owner, argument.Path)!.Text) : argument.MemberOf is null ? text : Tree.Find(owner, argument.Path)!.Text;

    private string? Said(string path) => said.Find(entry => entry.Argument.Path == path && entry.Argument is not { Type: ArgumentType.Class, IsList: true }).Text;

    private AttributeArgument ByPath(string path) => shape.Arguments.First(argument => argument.Path == path);

    private static string? NullFor(AttributeArgument argument) =>
        argument is { Type: ArgumentType.String, IsList: false } ? argument.References is null ? "null!" : "(string)null!" : null;

    private string? Value(AttributeArgument argument, Node value)
    {
        if (!argument.IsList) return One(argument, value);
        if (value.Kind != NodeKind.Array) return null;
        var items = value.Items.Select(item => One(argument, item)).ToList();
        return items.Contains(null) ? null : "[" + string.Join(", ", items) + "]";
    }

    private string? One(AttributeArgument argument, Node value) => argument.Type switch
    {
        ArgumentType.Class => value.Kind == NodeKind.String && context.ClassOf(argument.References!.Value, value.Text) is { } named ? $"typeof({named})" : null,
        ArgumentType.Document => value.Kind == NodeKind.Object ? CSharp.Json(value) : null,
        ArgumentType.String => value.Kind == NodeKind.String ? Text(argument, value.Text) : null,
        ArgumentType.Integer => Integer(argument, value),
        ArgumentType.Long => value.Kind == NodeKind.Number && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null,
        ArgumentType.Double => Double(value),
        ArgumentType.Boolean => value.Kind == NodeKind.Boolean ? value.Text : null,
        ArgumentType.Enum => value.Kind == NodeKind.String && argument.Enum!.Values.FirstOrDefault(name => name.Text == value.Text) is { } known ? argument.Enum.Name + "." + known.Name : null,
        ArgumentType.Toggle => value.Kind != NodeKind.String ? null : value.Text == argument.Enum!.Values[0].Text ? "true" : value.Text == argument.Enum.Values[1].Text ? "false" : null,
        _ => null,
    };

    private string Text(AttributeArgument argument, string value)
    {
        if (argument.References is { } kind && context.ClassOf(kind, value) is { } type) return $"typeof({type})";
        return argument.IsPort && context.PortOf(value) is var (container, constant) ? $"typeof({container}), nameof({container}.{constant})" : CSharp.Text(value);
    }

    private string? Integer(AttributeArgument argument, Node value)
    {
        if (value.Kind != (argument.WritesText ? NodeKind.String : NodeKind.Number)) return null;
        if (!int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text != value.Text) return null;
        if (argument.Path is not ("containerPort" or "hostPort") || context.ConstantOf(owner, text) is not { } constant) return text;
        return argument.MemberOf is null ? constant : $"nameof({constant})";
    }

    private static string? Double(Node value)
    {
        if (value.Kind != NodeKind.Number || !double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        return number.ToString("R", CultureInfo.InvariantCulture) == value.Text ? value.Text : null;
    }
}
