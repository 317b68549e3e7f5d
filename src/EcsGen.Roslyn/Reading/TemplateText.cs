using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Roslyn.Reading;

/// <summary>Finds declared parameters in texts. Braces around anything else are text: shells and JSON are full of them.</summary>
internal static class TemplateText
{
    public static Node Fill(Node node, ICollection<string> names) => node.Kind switch
    {
        NodeKind.String => Text(node, names),
        NodeKind.Array => Node.Array(node.Items.Select(item => Fill(item, names)).ToEquatableArray(), node.Place),
        NodeKind.Object => Node.Object(node.Members.Select(member => member with { Value = Fill(member.Value, names) }).ToEquatableArray(), node.Place),
        _ => node,
    };

    private static Node Text(Node node, ICollection<string> names)
    {
        var text = node.Text;
        var parts = new List<TemplatePart>();
        var start = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0) break;
            var name = text.Substring(open + 1, close - open - 1);
            if (!names.Contains(name)) continue;
            if (open > start) parts.Add(new TemplatePart(text.Substring(start, open - start), false));
            parts.Add(new TemplatePart(name, true));
            start = close + 1;
            open = close;
        }
        if (parts.Count == 0) return node;
        if (start < text.Length) parts.Add(new TemplatePart(text.Substring(start), false));
        return Node.Template(parts.ToEquatableArray(), place: node.Place);
    }
}
