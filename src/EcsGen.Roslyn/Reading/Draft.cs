using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Roslyn.Reading;

/// <summary>An object that is being read: members are added by path, and a node is made of it at the end.</summary>
internal sealed class Draft
{
    private readonly List<(string Name, object Value)> members = new();
    private object? place;

    public Draft(object? place = null) => this.place = place;

    public void Set(string path, Node value)
    {
        var dot = path.IndexOf('.');
        if (dot >= 0) Inner(path.Substring(0, dot), value.Place).Set(path.Substring(dot + 1), value);
        else SetMember(path, value);
    }

    /// <summary>Sets a member by its name alone: names in maps may have dots.</summary>
    public void SetMember(string name, Node value) => Put(name, value.Kind == NodeKind.Object ? From(value) : value);

    /// <summary>The object at a path, made when it is not there.</summary>
    public Draft At(string path, object? place)
    {
        var dot = path.IndexOf('.');
        return dot < 0 ? Inner(path, place) : Inner(path.Substring(0, dot), place).At(path.Substring(dot + 1), place);
    }

    /// <summary>Whether a member is there.</summary>
    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>Names the place of the attribute that stands for this object.</summary>
    public void PlaceAt(object? attribute) => place = attribute;

    /// <summary>Adds an item to the list at a path.</summary>
    public void Append(string path, Node item)
    {
        var dot = path.LastIndexOf('.');
        var owner = dot < 0 ? this : At(path.Substring(0, dot), item.Place);
        var name = path.Substring(dot + 1);
        var list = owner.Find(name) switch
        {
            List<Node> items => items,
            Node { Kind: NodeKind.Array } array => array.Items.ToList(),
            _ => new List<Node>(),
        };
        list.Add(item);
        owner.Put(name, list);
    }

    /// <summary>Adds an entry to the map at a path; or gives the value that the key has there already, and leaves it.</summary>
    public Node? AddEntry(string path, string key, Node value)
    {
        var map = At(path, value.Place);
        if (map.Find(key) is Node there) return there;
        map.Put(key, value);
        return null;
    }

    public Node ToNode()
    {
        var nodes = new NodeMember[members.Count];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = new NodeMember(members[i].Name, ToNode(members[i].Value));
        return Node.Object(EquatableArray<NodeMember>.Own(nodes), place);
    }

    // kept as a draft, so that attributes that are read later can add to it
    public static Draft From(Node node)
    {
        var draft = new Draft(node.Place);
        foreach (var member in node.Members) draft.members.Add((member.Name, member.Value.Kind == NodeKind.Object ? From(member.Value) : member.Value));
        return draft;
    }

    private static Node ToNode(object value) => value switch
    {
        Draft draft => draft.ToNode(),
        List<Node> items => Node.Array(items.ToEquatableArray(), items[0].Place),
        _ => (Node)value,
    };

    private Draft Inner(string name, object? innerPlace)
    {
        if (Find(name) is Draft draft) return draft;
        var added = new Draft(innerPlace);
        Put(name, added);
        return added;
    }

    private object? Find(string name) => IndexOf(name) is >= 0 and var at ? members[at].Value : null;

    // written out: this is asked for every argument of every attribute
    private int IndexOf(string name)
    {
        for (var i = 0; i < members.Count; i++)
            if (members[i].Name == name)
                return i;
        return -1;
    }

    private void Put(string name, object value)
    {
        var at = IndexOf(name);
        if (at < 0) members.Add((name, value));
        else members[at] = (name, value);
    }
}
