using System.Collections.Generic;
using System.Text;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>
/// Writes a document in the one canonical form: two spaces, LF, a line end after the last line, members in the order they
/// have, one item per line, numbers as they were written, and no escape that JSON does not need.
/// </summary>
public sealed class JsonWriter
{
    // an own stack instead of recursion: a document of any depth can be written
    private readonly Stack<Container> open = new();
    private readonly StringBuilder text = new(2048);
    private readonly HoleStyle holes;

    private JsonWriter(HoleStyle holes) => this.holes = holes;

    /// <summary>The canonical text of a document, its parameters as <c>{Name}</c>.</summary>
    public static string Write(Node node) => Write(node, HoleStyle.File);

    /// <summary>The canonical text of a document, its parameters in the notation of whoever fills them.</summary>
    public static string Write(Node node, HoleStyle holes)
    {
        var writer = new JsonWriter(holes);
        writer.WriteDocument(node);
        return writer.text.Append('\n').ToString();
    }

    private void WriteDocument(Node root)
    {
        Begin(root);
        while (open.Count > 0)
        {
            var container = open.Peek();
            if (container.Next < container.Count) WriteNext(container);
            else End();
        }
    }

    private void Begin(Node node)
    {
        if (node.Kind is not (NodeKind.Object or NodeKind.Array))
        {
            WriteScalar(node);
            return;
        }
        var container = new Container(node);
        text.Append(container.IsObject ? '{' : '[');
        open.Push(container);
    }

    private void WriteNext(Container container)
    {
        if (container.Next > 0) text.Append(',');
        StartLine();
        var index = container.Next++;
        if (container.IsObject) WriteString(container.Node.Members[index].Name).Append(": ");
        Begin(container.IsObject ? container.Node.Members[index].Value : container.Node.Items[index]);
    }

    private void End()
    {
        var container = open.Pop();
        if (container.Count > 0) StartLine();
        text.Append(container.IsObject ? '}' : ']');
    }

    private void StartLine() => text.Append('\n').Append(' ', open.Count * 2);

    private void WriteScalar(Node node)
    {
        if (node.Kind == NodeKind.Null) text.Append("null");
        else if (node.Kind == NodeKind.String) WriteString(node.Text);
        else if (node.Kind == NodeKind.Template) WriteTemplate(node);
        else text.Append(node.Text);
    }

    private StringBuilder WriteString(string value) => text.Append('"').Append(CarrierText.Escape(value)).Append('"');

    private void WriteTemplate(Node node)
    {
        // only one parameter alone can become a number; anything beside it makes it a text
        if (node.IsBare && node.Parts.Count == 1 && node.Parts[0].IsParameter)
        {
            WriteHole(holes.BareBefore, node.Parts[0].Text, holes.BareAfter);
            return;
        }
        // another tool's placeholder in place of a number, a list or an object has no quotes
        if (node.IsBare && node.Parts.Count == 1 && node.Parts[0].IsPlaceholder)
        {
            text.Append(node.Parts[0].Text);
            return;
        }
        text.Append('"');
        foreach (var part in node.Parts)
        {
            if (part.IsParameter) WriteHole(holes.Before, part.Text, holes.After);
            else text.Append(part.IsPlaceholder ? part.Text : JsonText.Escape(part.Text));
        }
        text.Append('"');
    }

    private void WriteHole(string before, string name, string after) => text.Append(before).Append(JsonText.Escape(name)).Append(after);

    private sealed class Container(Node node)
    {
        public Node Node => node;

        public bool IsObject => node.Kind == NodeKind.Object;

        public int Count => IsObject ? node.Members.Count : node.Items.Count;

        public int Next { get; set; }
    }
}
