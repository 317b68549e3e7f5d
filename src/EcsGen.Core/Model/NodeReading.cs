using System;
using System.Globalization;
using System.Linq;

namespace EcsGen.Model;

/// <summary>Reads typed values from nodes. What does not fit the type is unknown and kept.</summary>
internal static class NodeReading
{
    public static Value<string> String(Node node, string name) => One(node, name, AsString);

    public static Value<int> Integer(Node node, string name) => One(node, name, AsInteger);

    public static Value<long> Long(Node node, string name) => One(node, name, AsLong);

    public static Value<double> Double(Node node, string name) => One(node, name, AsDouble);

    public static Value<bool> Boolean(Node node, string name) => One(node, name, AsBoolean);

    public static Value<Node> Document(Node node, string name) => One(node, name, static value => (Value<Node>)value);

    public static Value<T> Structure<T>(Node node, string name, Func<Node, T> read) =>
        One(node, name, value => value.Kind == NodeKind.Object ? read(value) : Value<T>.Unknown(value));

    public static Values<string> StringList(Node node, string name) => List(node, name, AsString);

    public static Values<int> IntegerList(Node node, string name) => List(node, name, AsInteger);

    public static Values<T> StructureList<T>(Node node, string name, Func<Node, T> read) =>
        List(node, name, value => value.Kind == NodeKind.Object ? read(value) : Value<T>.Unknown(value));

    public static Values<MapEntry> Map(Node node, string name)
    {
        if (node.Find(name) is not { } value) return default;
        return value.Kind == NodeKind.Object
            ? new Values<MapEntry>(value.Members.Select(member => (Value<MapEntry>)new MapEntry(member.Name, Known(member.Value, AsString))))
            : Values<MapEntry>.Unknown(value);
    }

    public static EquatableArray<NodeMember> Unknown(Node node, Shape shape) =>
        node.Members.Where(member => shape.Find(member.Name) is null).ToEquatableArray();

    private static Value<T> One<T>(Node node, string name, Func<Node, Value<T>> read) =>
        node.Find(name) is { } value ? Known(value, read) : default;

    private static Value<T> Known<T>(Node value, Func<Node, Value<T>> read) =>
        value.Kind == NodeKind.Null ? Value<T>.Null : read(value);

    private static Values<T> List<T>(Node node, string name, Func<Node, Value<T>> read)
    {
        if (node.Find(name) is not { } value) return default;
        return value.Kind == NodeKind.Array
            ? new Values<T>(value.Items.Select(item => Known(item, read)))
            : Values<T>.Unknown(value);
    }

    private static Value<string> AsString(Node value) =>
        value.Kind == NodeKind.String ? value.Text : Value<string>.Unknown(value);

    private static Value<int> AsInteger(Node value) =>
        value.Kind == NodeKind.Number && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Value<int>.Unknown(value);

    private static Value<long> AsLong(Node value) =>
        value.Kind == NodeKind.Number && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Value<long>.Unknown(value);

    private static Value<double> AsDouble(Node value) =>
        value.Kind == NodeKind.Number && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : Value<double>.Unknown(value);

    private static Value<bool> AsBoolean(Node value) =>
        value.Kind == NodeKind.Boolean ? value.Text == "true" : Value<bool>.Unknown(value);
}
