using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EcsGen.Model;

/// <summary>Makes an object from typed values: what is not set is left out, what is unknown is written as it was.</summary>
internal sealed class NodeBuilder
{
    private readonly List<NodeMember> members = new();

    public void Add(string name, Value<string> value) => Add(name, value, Node.String);

    public void Add(string name, Value<int> value) => Add(name, value, FromInteger);

    public void Add(string name, Value<long> value) => Add(name, value, (number, place) => Node.Number(number.ToString(CultureInfo.InvariantCulture), place));

    public void Add(string name, Value<double> value) => Add(name, value, FromDouble);

    public void Add(string name, Value<bool> value) => Add(name, value, Node.Boolean);

    public void Add(string name, Value<Node> document) => Add(name, document, static known => known);

    public void Add<T>(string name, Value<T> value, Func<T, Node> write) => Add(name, value, (known, _) => write(known));

    public void Add(string name, Values<string> values) => Add(name, values, Node.String);

    public void Add(string name, Values<int> values) => Add(name, values, FromInteger);

    public void Add<T>(string name, Values<T> values, Func<T, Node> write) => Add(name, values, (known, _) => write(known));

    public void Add(string name, Values<MapEntry> entries)
    {
        if (entries.IsList)
            members.Add(new NodeMember(name, Node.Object(entries.Known().Select(entry => Entry(entry.Value)).ToEquatableArray())));
        else if (entries.Written is not null)
            members.Add(new NodeMember(name, entries.Written));
    }

    public Node Build(EquatableArray<NodeMember> unknown) => Node.Object(members.Concat(unknown).ToEquatableArray());

    private static NodeMember Entry(MapEntry entry) => new(entry.Key, ToNode(entry.Value, Node.String) ?? Node.Null());

    private static Node FromInteger(int number, object? place) => Node.Number(number.ToString(CultureInfo.InvariantCulture), place);

    // JSON has no spelling for these
    private static Node FromDouble(double number, object? place) =>
        double.IsNaN(number) || double.IsInfinity(number)
            ? throw new ArgumentException("A number of the API can't be NaN or infinite", nameof(number))
            : Node.Number(number.ToString("R", CultureInfo.InvariantCulture), place);

    private void Add<T>(string name, Value<T> value, Func<T, object?, Node> write)
    {
        if (ToNode(value, write) is { } node) members.Add(new NodeMember(name, node));
    }

    private void Add<T>(string name, Values<T> values, Func<T, object?, Node> write)
    {
        if (values.IsList)
            members.Add(new NodeMember(name, Node.Array(values.Select(value => ToNode(value, write) ?? Node.Null()).ToEquatableArray())));
        else if (values.Written is not null)
            members.Add(new NodeMember(name, values.Written));
    }

    private static Node? ToNode<T>(Value<T> value, Func<T, object?, Node> write) =>
        value.TryGet(out var known) ? write(known, null) : value.Written;
}
