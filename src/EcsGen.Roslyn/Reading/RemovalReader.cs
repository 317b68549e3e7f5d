using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>Takes what a class removes out of what its base says.</summary>
internal sealed class RemovalReader(Problems problems, CancellationToken cancel)
{
    public Node Apply(INamedTypeSymbol type, OwnerShape kind, Node node)
    {
        foreach (var attribute in type.GetAttributes().Where(attribute => Known.Is(attribute, "RemoveAttribute")))
            node = Apply(attribute, type, kind, node);
        return node;
    }

    /// <summary>Whether an item has that key; a port's tcp may be left out.</summary>
    public static bool Matches(Shape shape, Node item, string key)
    {
        var own = Overlay.KeyOf(shape, item);
        return own == key || (shape == Shapes.PortMapping && own == key + "/tcp");
    }

    private Node Apply(AttributeData attribute, INamedTypeSymbol type, OwnerShape kind, Node node)
    {
        if (attribute.ConstructorArguments.Length == 1) return Item(attribute, type, kind, node);
        if (attribute.ConstructorArguments.Length != 2
            || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Primitive, Value: string path }
            || attribute.ConstructorArguments[1] is not { Kind: TypedConstantKind.Array } keys) return node;
        var names = keys.IsNull ? new List<string>() : keys.Values.Select(key => key.Value).OfType<string>().ToList();
        var removed = Remove(kind.Shape, node, path.Split('.'), 0, names);
        if (removed is not null) return removed;
        problems.AddOfComposition(CodeRules.NothingToRemove, new AttributePlace(type, attribute, "member"),
            names.Count == 0
                ? $"The base of '{type.Name}' has no '{path}': take the Remove away, or write the member in AWS's spelling, as logConfiguration.options"
                : $"The base of '{type.Name}' has no '{path}' with the key {string.Join(", ", names.Select(name => "'" + name + "'"))}: take the Remove away, or correct the key");
        return node;
    }

    private Node Item(AttributeData attribute, INamedTypeSymbol type, OwnerShape kind, Node node)
    {
        var place = new AttributePlace(type, attribute, "item");
        if (new ConstantReader(problems).Class(attribute.ConstructorArguments[0], place) is not { } item) return node;
        var items = AttributeSurface.ItemsOf(kind.Owner);
        foreach (var itemKind in items)
        {
            if (!Known.Is(item, itemKind.Owner) || DefinitionReader.KeyOf(itemKind, item, cancel) is not { } name) continue;
            if (Remove(kind.Shape, node, itemKind.List.Split('.'), 0, [name]) is { } removed) return removed;
            problems.AddOfComposition(CodeRules.NothingToRemove, place, $"The base of '{type.Name}' has no {itemKind.Noun} '{name}': take the Remove away, or name another class");
            return node;
        }
        problems.Add(CodeRules.WrongReference, place, $"'{item.Name}' is no {string.Join(" or ", items.Select(other => other.Noun))}: name a class that is one, or write the member and the key");
        return node;
    }

    /// <summary>The object without the member or items, or null when they are not there.</summary>
    private static Node? Remove(Shape shape, Node node, string[] path, int step, IReadOnlyList<string> keys)
    {
        var member = shape.Find(path[step]);
        if (member is null || node.Find(member.Name) is not { } value) return null;
        Node? left;
        if (step < path.Length - 1) left = member is { IsStructure: true, Arity: MemberArity.One } ? Remove(member.Shape, value, path, step + 1, keys) : null;
        else if (keys.Count == 0) return Without(node, member.Name);
        else left = Items(member, value, keys);
        if (left is null) return null;
        // a list whose last item was removed was not written empty: it is as if nobody had said anything
        if (left.Items.Count == 0 && left.Members.Count == 0) return Without(node, member.Name);
        return Node.Object(node.Members.Select(other => other.Name == member.Name ? other with { Value = left } : other).ToEquatableArray(), node.Place);
    }

    private static Node? Items(Member member, Node value, IReadOnlyList<string> keys)
    {
        if (member.Arity == MemberArity.Map)
            return keys.All(key => value.Find(key) is not null) ? Node.Object(value.Members.Where(entry => !keys.Contains(entry.Name)).ToEquatableArray(), value.Place) : null;
        bool Has(Node item, string key) => member.IsStructure ? Matches(member.Shape, item, key) : item.Text == key;
        return member.Arity == MemberArity.List && keys.All(key => value.Items.Any(item => Has(item, key)))
            ? Node.Array(value.Items.Where(item => !keys.Any(key => Has(item, key))).ToEquatableArray(), value.Place)
            : null;
    }

    private static Node Without(Node node, string name) => Node.Object(node.Members.Where(member => member.Name != name).ToEquatableArray(), node.Place);
}
