using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Reads the text that an assembly carries back into a document, its holes as templates.</summary>
internal static class CarrierReader
{
    private const char FirstPrivate = '\ue000';

    /// <summary>The document; null when the text is none, which only a carrier can be that EcsGen did not make.</summary>
    public static Node? Read(string carrier)
    {
        var mark = Unused(carrier);
        // as JSON: a hole becomes a part of a text, between marks that the text does not have
        var text = CarrierText.Replace(carrier, (name, bare) => bare ? "\"" + mark + mark + name + mark + "\"" : mark + name + mark);
        return JsonReader.Read(text).Root is { } root ? WithHoles(root, mark[0]) : null;
    }

    private static string Unused(string carrier)
    {
        var mark = FirstPrivate;
        while (carrier.IndexOf(mark) >= 0) mark++;
        return mark.ToString();
    }

    private static Node WithHoles(Node node, char mark) => node.Kind switch
    {
        NodeKind.String when node.Text.IndexOf(mark) >= 0 => Template(node.Text, mark),
        NodeKind.Array => Node.Array(node.Items.Select(item => WithHoles(item, mark)).ToEquatableArray()),
        NodeKind.Object => Node.Object(node.Members.Select(member => member with { Value = WithHoles(member.Value, mark) }).ToEquatableArray()),
        _ => node,
    };

    private static Node Template(string text, char mark)
    {
        var bare = text.Length > 1 && text[0] == mark && text[1] == mark;
        var pieces = (bare ? text.Substring(1) : text).Split(mark);
        var parts = new List<TemplatePart>();
        for (var i = 0; i < pieces.Length; i++)
            if (pieces[i].Length > 0)
                parts.Add(new TemplatePart(pieces[i], i % 2 == 1));
        return Node.Template(parts.ToEquatableArray(), bare);
    }
}
