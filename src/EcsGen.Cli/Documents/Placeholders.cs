using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Cli.Documents;

/// <summary>What can be done with values that another tool fills in.</summary>
internal static partial class Placeholders
{
    /// <summary>Whether one of the two has a placeholder, and the other could be what it becomes.</summary>
    public static bool Fit(Node first, Node second) => Becomes(first, second) || Becomes(second, first);

    /// <summary>The name that a value is given by: <c>Version</c> for <c>{Version}</c>, <c>TAG</c> for <c>${TAG}</c> or <c>{{ must_env `TAG` }}</c>; null when it is an expression.</summary>
    public static string? NameOf(string written)
    {
        var text = JsonReader.Read("\"" + written + "\"").Root is { Kind: NodeKind.String } plain ? plain.Text : written;
        var match = Simple().Match(text);
        return match.Success ? match.Groups[1].Value : null;
    }

    /// <summary>The document with values for its placeholders; the names of those without one are in <paramref name="missing"/>.</summary>
    public static Node Fill(Node node, Func<string, string?> value, ISet<string> missing) => node.Kind switch
    {
        NodeKind.Object => Node.Object(node.Members.Select(member => member with { Value = Fill(member.Value, value, missing) }).ToEquatableArray(), node.Place),
        NodeKind.Array => Node.Array(node.Items.Select(item => Fill(item, value, missing)).ToEquatableArray(), node.Place),
        NodeKind.Template => Template(node, value, missing),
        _ => node,
    };

    private static Node Template(Node node, Func<string, string?> value, ISet<string> missing)
    {
        var parts = new List<TemplatePart>();
        foreach (var part in node.Parts)
        {
            var name = part.IsPlaceholder ? NameOf(part.Text) ?? part.Text : null;
            if (name is not null && value(name) is { } text) parts.Add(new TemplatePart(text, false));
            else
            {
                if (name is not null) missing.Add(name);
                parts.Add(part);
            }
        }
        if (parts.Exists(part => part.IsPlaceholder)) return Node.Template(parts.ToEquatableArray(), node.IsBare, node.Place);
        var filled = string.Concat(parts.Select(part => part.Text));
        // without quotes it is JSON, with them a text; the API's type settles the rest
        return node.IsBare && JsonReader.Read(filled).Root is { } json ? json : Node.String(filled, node.Place);
    }

    private static bool Becomes(Node template, Node value)
    {
        if (template.Kind != NodeKind.Template) return false;
        if (template.IsBare || value.Kind is not (NodeKind.String or NodeKind.Number or NodeKind.Boolean)) return template.IsBare || template.Parts.Count == 1;
        var pattern = new StringBuilder(@"\A");
        foreach (var part in template.Parts) pattern.Append(part.IsPlaceholder || part.IsParameter ? ".*" : Regex.Escape(part.Text));
        return Regex.IsMatch(value.Text, pattern.Append(@"\z").ToString(), RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    [GeneratedRegex("""\A(?:\{|\$\{|\$\(|\$+|\{\{\{?-?\s*(?:(?:must_)?env\s+)?[`"']?|<+|%+|@+|#\{|__|\[\[\s*)([A-Za-z_][A-Za-z0-9_.-]*?)(?:\}|\)|\$+|[`"']?\s*-?\}\}\}?|>+|%+|@+|\}#|__|\s*\]\])?\z""", RegexOptions.CultureInvariant)]
    private static partial Regex Simple();
}
