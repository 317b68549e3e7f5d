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

    /// <summary>The canonical text of a document.</summary>
    public static string Write(Node node, HoleStyle holes = HoleStyle.File)
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
        if (holes == HoleStyle.Carrier && node.IsBare && node.Parts.Count == 1 && node.Parts[0].IsParameter)
        {
            WriteMarked(node.Parts[0].Text, CarrierText.BareMark);
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
            if (part.IsPlaceholder) text.Append(part.Text);
            else if (!part.IsParameter) text.Append(JsonText.Escape(part.Text));
            else if (holes == HoleStyle.Carrier) WriteMarked(part.Text, CarrierText.TextMark);
            else text.Append('{').Append(JsonText.Escape(part.Text)).Append('}');
        }
        text.Append('"');
    }

    private void WriteMarked(string name, char mark) => text.Append(mark).Append(JsonText.Escape(name)).Append(mark);

    private sealed class Container(Node node)
    {
        public Node Node => node;

        public bool IsObject => node.Kind == NodeKind.Object;

        public int Count => IsObject ? node.Members.Count : node.Items.Count;

        public int Next { get; set; }
    }
}
